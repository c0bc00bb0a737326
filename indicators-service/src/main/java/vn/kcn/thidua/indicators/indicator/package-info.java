/**
 * Chỉ tiêu: what is measured, in which unit, and how many figures become one.
 *
 * <p>A definition never changes once it is recorded: figures reported under it would silently mean something else.
 *
 * <p>How figures become one is decided by two words of the definition. <em>Over time</em> by the kind: the months of a
 * {@link vn.kcn.thidua.indicators.indicator.Kind#FLOW flow} (luồng) add up, of a stock (thời điểm) or a ratio (tỷ lệ)
 * the latest counts. <em>Over enterprises</em> by the aggregation: they add up ({@code SUM}; {@code LAST} says of a
 * stock the same), or their plain mean is taken ({@code MEAN}); percentages are never added up.
 *
 * <p>Officers define; everybody reads.
 */
@NullMarked
package vn.kcn.thidua.indicators.indicator;

import org.jspecify.annotations.NullMarked;
