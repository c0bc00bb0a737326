/**
 * Tiến độ: how far a movement has come towards its targets, for anybody to read.
 *
 * <p>Several numbers, never mixed: the share of the target reached; the growth against the base; the pace, which is what
 * has been reached of what should have been by now, were the year even; the forecast for the due date, and how it was
 * made. From these follows one word:
 *
 * <ul>
 *   <li>{@code ACHIEVED} (đạt): the target is met, and cannot be failed any more, or is met at the due date
 *   <li>{@code ON_TRACK} (đúng tiến độ): the forecast meets it
 *   <li>{@code AT_RISK} (có nguy cơ không đạt): the forecast misses it by little
 *   <li>{@code BEHIND} (chậm tiến độ): the forecast misses it by much
 *   <li>{@code MISSED} (không đạt): the due date has passed and it is not met
 *   <li>{@code NO_DATA} (chưa có số liệu)
 * </ul>
 *
 * <p>A number that is not there says why: no base, a target of zero, a window still open. The forecast has a band: how
 * far off it lies when the rest of the window goes a set share slower or faster than it went so far.
 *
 * <p>A target may be the board's, a zone's or an enterprise's; a flow with an opening balance counts the stock that comes
 * of it. As of a day, only months count that ended by that day, and after the due date nothing that came later. All
 * arithmetic is exact; percentages are rounded once, half up, to four decimals, when they are shown. Nothing is capped:
 * 343 % is shown as it is.
 *
 * <p>Asked what was known at an instant, targets are those set by then, each in its revision of then; reports count that
 * had been approved and not reopened by then, with their figures of then; and the board's own figures are those entered by
 * then. The replica of the registry has no such memory, so what is counted in it is no data.
 */
@NullMarked
package vn.kcn.thidua.indicators.progress;

import org.jspecify.annotations.NullMarked;
