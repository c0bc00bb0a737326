/**
 * Biểu nhập báo cáo: a form as a sheet to fill in offline and to import again, one row for each figure, with what stands
 * there now, what was reported last, and the version of the report that both were read from.
 *
 * <p>The import compares each row three ways: with what it was handed out with, and with what stands there by then. Who
 * changed what alone is taken or kept; where both changed it, each in its own way, the row comes back with all three
 * figures, and whoever sees them chooses. An empty cell says nothing.
 */
@NullMarked
package vn.kcn.thidua.indicators.sheet;

import org.jspecify.annotations.NullMarked;
