/**
 * The council (Hội đồng Thi đua - Khen thưởng): its sessions, its secret ballot and what came of it.
 *
 * <pre>
 * CALLED ── open (secretary) ──▶ OPEN ── close (secretary) ──▶ CLOSED
 *    └───── cancel (secretary) ─▶ CANCELLED
 * </pre>
 *
 * <p>The secretary calls a session: its roster is fixed then, and its nominations (appraised as eligible) stand before
 * the council. While it is OPEN each member votes once on each nomination. Nobody, whatever his role, sees a tally
 * before the close. The close counts: a nomination passes when the share of <em>all</em> members that its award asks for
 * has agreed (Decree 91/2017 Art. 45(8)); who stayed away or left the ballot blank has not agreed.
 *
 * <p><b>Secrecy.</b> Who voted ({@code council_turnout}) and how ({@code council_ballot}) stand apart, without common
 * id, time or order; every ballot rewrites its case's ballots under new random ids in random order, and so does the
 * close. A ballot is told to nobody: no event, no audit entry, no log line, and no Idempotency-Key, whose record would
 * keep a fingerprint of the choice. What this cannot hide: a unanimous vote or a tiny council shows each member's choice
 * by itself; somebody who watches the running database, its log or its dead rows ballot by ballot can still pair them;
 * and the service sees the choice while it serves the request.
 */
@NullMarked
package vn.kcn.thidua.nominations.council;

import org.jspecify.annotations.NullMarked;
