/**
 * Biểu nhập báo cáo: a form as a table to fill in and to import again, one row for each figure, with what stands there now,
 * what was reported last, and the version of the report that both were read from. A row of a report that changed meanwhile
 * is refused by the import instead of overwriting it.
 */
@NullMarked
package vn.kcn.thidua.indicators.sheet;

import org.jspecify.annotations.NullMarked;
