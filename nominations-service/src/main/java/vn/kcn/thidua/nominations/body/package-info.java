/**
 * The bodies that issue decisions: the board of the zones, and the one that took its place when provinces were merged.
 *
 * <p>Data with days: a decision is issued by the body of its day, and keeps that name for ever. Which line of bodies this
 * system serves is the setting {@code nominations.body.code}; its successors follow by themselves.
 */
@NullMarked
package vn.kcn.thidua.nominations.body;

import org.jspecify.annotations.NullMarked;
