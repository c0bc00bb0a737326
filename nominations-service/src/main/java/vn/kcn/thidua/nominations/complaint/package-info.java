/**
 * Kiến nghị, khiếu nại, tố cáo about a case.
 *
 * <pre>
 * RECEIVED ─┬─ accept (secretary) ──▶ ACCEPTED ─┬─ settle (leader) ──▶ SETTLED
 *           ├─ decline (secretary) ─▶ NOT_ACCEPTED  ├─ extend (secretary, once)
 *           └─ withdraw ────────────▶ WITHDRAWN ◀───┘
 * </pre>
 *
 * <p>It is open until it is declined, settled or withdrawn, and while one is open nothing is decided about its case: a
 * decision is neither signed nor issued. An enterprise complains about its own nomination and sees what it filed; the
 * secretary records what comes by letter. What a denunciation says is for secretary, leader and auditor; who complains is
 * personal data, read by the secretary one by one, and each reading is in the audit trail (Law 25/2018 protects who
 * denounces). Terms are calendar days and settings: Laws 02/2011 and 25/2018 were not at hand to confirm them.
 */
@NullMarked
package vn.kcn.thidua.nominations.complaint;

import org.jspecify.annotations.NullMarked;
