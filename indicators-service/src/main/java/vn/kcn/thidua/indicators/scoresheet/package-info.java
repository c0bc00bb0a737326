/**
 * Bảng điểm: by what a block is judged in a movement, and what people judged where no figure says it.
 *
 * <p>Criteria are a tree. On each level the weights come to 100, so that each leaf has a part of the sheet's standard
 * points (điểm chuẩn). A leaf has a rule that makes points of what was reached; bonus (điểm thưởng) and penalty (điểm trừ)
 * stand outside the weights, so that a total may exceed the standard. No law fixes scales: they are the council's to
 * choose, which is why they are data.
 *
 * <p>All arithmetic is exact; the points of a leaf are rounded once, half up, to four decimals, so that a score is the sum
 * of its points to the last digit. An indicator of which less is better counts the target in percent of the actual.
 *
 * <p>Officers keep sheets and enter reviewed points; a member enters the points it gives itself. Everybody reads sheets;
 * assessments are read by staff and by the member alone.
 */
@NullMarked
package vn.kcn.thidua.indicators.scoresheet;

import org.jspecify.annotations.NullMarked;
