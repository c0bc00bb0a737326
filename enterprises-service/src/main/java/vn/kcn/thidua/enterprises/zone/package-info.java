/**
 * Industrial zones (khu công nghiệp, KCN): their names, their state, and their land by phase and date.
 *
 * <pre>
 * APPLYING → APPROVED → OPERATING ⇄ EXPANDING
 * </pre>
 *
 * Anybody reads; officers record and revise.
 */
@NullMarked
package vn.kcn.thidua.enterprises.zone;

import org.jspecify.annotations.NullMarked;
