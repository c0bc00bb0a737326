/**
 * Biểu mẫu báo cáo: which indicators are reported how often, by whom, until when, and who approves it.
 *
 * <pre>
 *   data are taken in until       the report is due            it is taken no more
 *   the cut-off (chốt số liệu) ── dueDays ──▶ due (hạn nộp) ── expiryDays ──▶ closed (khóa kỳ)
 * </pre>
 *
 * <p>The cut-off is the last day of the period, or a fixed day of its last month: then the period takes in the days from the
 * cut-off of the period before. Days up to the due day count as the form says: all of them, or working days alone.
 *
 * <p>A report is approved on one level (the officer) or on two (then the standing office as well); what the last level has
 * approved counts. Reports keep the number of levels that their form had when they were handed in.
 *
 * <p>{@code MONTHLY} is there from the start: any reported indicator, all enterprises, one level, never closed.
 */
@NullMarked
package vn.kcn.thidua.indicators.form;

import org.jspecify.annotations.NullMarked;
