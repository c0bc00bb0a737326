/**
 * Nghĩa vụ báo cáo: who has to report for a period, who did, who did in time, and who is reminded (đôn đốc).
 *
 * <p>Expected are the enterprises that the form is assigned to and that operated on a day of the period at least, by the
 * registry's dated states. A report is in when it was handed in and does not lie with the enterprise again; it was on time
 * when it was first handed in by the end of the due day.
 *
 * <p>A reminder is sent once for each enterprise, period and step: before the due day, on it, and so many days after it.
 */
@NullMarked
package vn.kcn.thidua.indicators.obligation;

import org.jspecify.annotations.NullMarked;
