/**
 * Kỳ báo cáo: the stretch of time that a figure is about. A year, a half, a quarter or a month, written the way clerks
 * write it: {@code 2021}, {@code 2021-H2}, {@code 2021-Q3}, {@code 2021-07}.
 */
@NullMarked
package vn.kcn.thidua.indicators.period;

import org.jspecify.annotations.NullMarked;
