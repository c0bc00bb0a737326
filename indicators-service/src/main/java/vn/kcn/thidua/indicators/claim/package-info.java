/**
 * Kiểm tra số liệu nêu trong văn bản: whether the growths, changes and shares that a text states follow from the figures it
 * states them with. The 2021 plan says 390 enterprises are 22 more than 369, and 8.5 is 4.8 % more than 8.1; neither is.
 *
 * <p>A text rounds what it prints. A statement that is off by no more than half a unit of its last digit is right; one that
 * could be right, were its operands printed with more digits, is a matter of rounding (làm tròn); any other is a mismatch
 * (không khớp). Counts are printed whole and are exact.
 *
 * <p>Nothing is stored. Whoever has a role may ask.
 */
@NullMarked
package vn.kcn.thidua.indicators.claim;

import org.jspecify.annotations.NullMarked;
