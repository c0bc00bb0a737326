/**
 * Chỉ tiêu: what is measured, in which unit, and how many figures become one.
 *
 * <p>A published definition never changes: figures reported under it would silently mean something else. Another unit,
 * formula or name makes the next version; figures keep the version they were reported under, and once figures count, what
 * could not be added up with them is another indicator.
 *
 * <p>How figures become one is decided by two words of the definition. <em>Over time</em> ({@code overTime}, by default
 * as the kind has it): the months of a {@link vn.kcn.thidua.indicators.indicator.Kind#FLOW flow} (luồng) add up, of a
 * stock (thời điểm) or a ratio (tỷ lệ) the latest counts. <em>Over enterprises</em> by the aggregation: they add up ({@code SUM}; {@code LAST} says of a
 * stock the same), or their plain mean is taken ({@code MEAN}); percentages are never added up.
 *
 * <p>Officers define; everybody reads.
 */
@NullMarked
package vn.kcn.thidua.indicators.indicator;

import org.jspecify.annotations.NullMarked;
