/**
 * Công thức: an indicator that is computed from others. A small language without loops, conditions or names of its own, so
 * that every formula ends, and exact: fractions are kept as such, and divided once, at the end.
 *
 * <pre>
 * sum     = product { ("+" | "-") product }
 * product = factor { ("*" | "×" | "/" | "÷") factor }
 * factor  = "-" factor | number | CODE | "(" sum ")"
 *         | ("sum" | "min" | "max") "(" sum { "," sum } ")"
 *         | "count" "(" ("OPERATING" | "TOTAL") ")"
 * </pre>
 *
 * <p>A figure that is divided by zero is {@code UNDEFINED}, a figure that rests on one that nobody has reported is
 * {@code MISSING}: states, never 0 and never NaN.
 */
@NullMarked
package vn.kcn.thidua.indicators.indicator.formula;

import org.jspecify.annotations.NullMarked;
