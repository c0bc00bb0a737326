/**
 * Báo cáo: what an enterprise reports for a month, one figure for each indicator.
 *
 * <pre>
 *            save ⟲            submit ⟲                    approve
 *            DRAFT ──submit──▶ SUBMITTED ─────────────────▶ APPROVED
 *                                 │  ▲                         │
 *                              return  submit                return (with a reason: reopened)
 *                                 ▼  │                         │
 *                              RETURNED ◀──────────────────────┘
 *                                save ⟲
 * </pre>
 *
 * <p>A figure is never overwritten: each one that was ever recorded keeps a revision with who, when, what it replaced
 * and who approved it. What is approved counts: the totals that progress reads are kept in the transaction of the
 * approval, and of the return that takes it back.
 *
 * <p>A report is taken from enterprises that operated on a day of the month at least, for months that have begun. An
 * enterprise's token files and reads its own reports alone; officers file, approve and return; auditors read.
 */
@NullMarked
package vn.kcn.thidua.indicators.report;

import org.jspecify.annotations.NullMarked;
