/**
 * Kỳ báo cáo: the stretch of time that a figure is about. A year, a half, a quarter, a month or a week,
 * written the way clerks write it: {@code 2021}, {@code 2021-H2}, {@code 2021-Q3}, {@code 2021-07}, {@code 2021-W31}; or
 * a range of days: {@code 2021-08-03/2021-12-31}.
 */
@NullMarked
package vn.kcn.thidua.indicators.period;

import org.jspecify.annotations.NullMarked;
