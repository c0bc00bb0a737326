/**
 * The council (Hội đồng Thi đua - Khen thưởng): its sessions, its votes and what came of them.
 *
 * <pre>
 * CALLED ── open (secretary) ──▶ OPEN ── close (secretary) ──▶ CLOSED
 *    └───── cancel (secretary) ─▶ CANCELLED
 * </pre>
 *
 * <p>The secretary calls a session: roster, chair, quorum, agenda, places of an award where they are limited. Until the
 * opening the roster and who stays away may change; the opening needs the quorum and fixes both. While it is OPEN each
 * member votes on each nomination that he is not recused from: in secret, once; or openly, changing his vote until the
 * close. Absent members' written opinions and two people's equal counts of paper ballots come beside. Nobody, whatever his
 * role, sees a tally before the close. The close counts: a nomination passes when the share that its award asks for, of
 * those whom the rule names, has agreed ({@link vn.kcn.thidua.nominations.regime.VoteRule}; Decree 91/2017 Art. 45(8): of
 * all members, and absent ones write). Where places are limited more votes go first; where they tie at the cut,
 * what was declared at the call: all of them or none, or step by step the appraisal's score, its criteria in the order of
 * their priority, the chair's casting vote (given before the count, read by nobody) and the lot, whose seed's hash is shown
 * before the vote and the seed after it. A place is given or taken against that by two: the secretary proposes with a reason,
 * the leader confirms.
 *
 * <p><b>Secrecy.</b> Who voted ({@code council_turnout}) and how ({@code council_ballot}) stand apart, without common id,
 * time or order; every ballot rewrites its case's ballots under new random ids in random order, and so does the close. A
 * ballot is told to nobody: no event, no audit entry, no log line, and no Idempotency-Key, whose record would keep a
 * fingerprint of the choice. Its voter gets a receipt that proves nothing to others (docs/decisions/0040). What this cannot
 * hide: a unanimous vote or a tiny council shows each member's choice by itself; somebody who watches the running
 * database, its log or its dead rows ballot by ballot can still pair them; and the service sees the choice while it
 * serves the request.
 */
@NullMarked
package vn.kcn.thidua.nominations.council;

import org.jspecify.annotations.NullMarked;
