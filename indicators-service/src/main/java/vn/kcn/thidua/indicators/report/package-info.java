/**
 * Báo cáo: what an enterprise reports for a period of a form, one figure for each indicator.
 *
 * <pre>
 *    save ⟲       submit ⟲          approve                approve
 *    DRAFT ─────▶ SUBMITTED ──────▶ APPROVED_L1 ────────▶ APPROVED_L2 ──lock──▶ LOCKED
 *                  │   ▲  officer    │    │   secretary     │                     │
 *               return submit      return reopen          reopen                reopen
 *                  ▼   │             ▼    ▼                 ▼                     ▼
 *                 RETURNED ◀─────────┘   REOPENED ◀─────────┴─────────────────────┘
 *                  save ⟲                 save ⟲
 * </pre>
 *
 * <p>A form with one level of approval has no {@code APPROVED_L2}: {@code APPROVED_L1} counts, and is locked or reopened by
 * the officer. Each level returns what waits for it, and reopens what it has approved; both with a reason.
 *
 * <p>A figure is never overwritten: each one that was ever recorded keeps a revision with who, when, what it replaced
 * and who approved it. What is approved counts: the totals that progress reads are kept in the transaction of the
 * last approval, and of the reopening that takes it back.
 *
 * <p>A report is taken from enterprises that operated on a day of the period at least, for periods that have begun and are
 * not closed. An
 * enterprise's token files and reads its own reports alone; officers file and approve; the standing
 * office is the second level; auditors read.
 */
@NullMarked
package vn.kcn.thidua.indicators.report;

import org.jspecify.annotations.NullMarked;
