/**
 * Hiệp y: competent agencies (tax, environment, social insurance …) are asked about a case before the council has it.
 *
 * <pre>
 * ASKED ─┬──────────────────── answer ───────────────────▶ ANSWERED
 *        ├─ escalate, once overdue ─▶ ESCALATED ─ answer ─▶ ANSWERED
 *        └─ withdraw ─▶ WITHDRAWN ◀── withdraw ──┘
 * </pre>
 *
 * <p>An agency answers within working days by the board's calendar. How many, and what its silence means once they are
 * over (agreement, no opinion, or nothing: it is waited for), is data of the legal regime and copied to the request, so
 * that later law does not reach back. Officers record the answers that come by letter, with the letter's number and its
 * file, which is sealed with the answer. Whether everybody who has to be heard was heard is a rule of eligibility
 * ({@code AGENCIES_HEARD}), which reads these as of any instant.
 */
@NullMarked
package vn.kcn.thidua.nominations.concurrence;

import org.jspecify.annotations.NullMarked;
