/**
 * Số liệu: what an indicator comes to for the board as a whole in a period, wherever its figures come from: approved
 * reports, the board's own entries, the registry, or a formula over other indicators of the same period.
 *
 * <p>It is always one of three things: known, missing, or undefined.
 */
@NullMarked
package vn.kcn.thidua.indicators.figure;

import org.jspecify.annotations.NullMarked;
