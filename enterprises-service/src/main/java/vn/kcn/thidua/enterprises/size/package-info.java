/**
 * How large an enterprise is: its figures, and the class that the law gives them (doanh nghiệp siêu nhỏ, nhỏ, vừa, lớn).
 *
 * <p>The limits are data, {@code size-rules.csv}, each with its decree and the day from which it is in force; the code
 * only compares.
 */
@NullMarked
package vn.kcn.thidua.enterprises.size;

import org.jspecify.annotations.NullMarked;
