/**
 * Lots (lô đất) of a zone: how large each is, and which enterprise leases it.
 *
 * <p>The zone's leased hectares are reported figures with their own dates and are not the sum of its lots: a board that has
 * entered no lots has its figures all the same. Anybody reads; officers record and revise.
 */
@NullMarked
package vn.kcn.thidua.enterprises.lot;

import org.jspecify.annotations.NullMarked;
