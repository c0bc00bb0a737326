/**
 * Nominations (đề nghị khen thưởng): who is proposed for which award of a movement, and how far the case has come.
 *
 * <pre>
 *            ┌──────────────── submit ───────────────┐
 *            ▼                                       │
 * DRAFT ─▶ SUBMITTED ─ accept ▶ ACCEPTED ─ appraise ▶ APPRAISED ─ call ▶ COUNCIL ─┬▶ PASSED ─┬▶ AWARDED ─▶ PUBLISHED
 *            │                     │                  │ │ ▲ ▲──── recall ──┘      │          │     (CORRECTED, REVOKED)
 *            └────── return ───────┴──▶ RETURNED ◀────┘ ▼ │                       │          └▶ RECOMMENDED ─┬▶ HIGHER_AWARDED
 *                                                   CONSULTATION                  └▶ REJECTED                └▶ HIGHER_REJECTED
 *
 * until a council has it: withdraw ─▶ WITHDRAWN      APPRAISED, PASSED: refuse (leader) ─▶ NOT_AWARDED
 * </pre>
 *
 * <p>The table itself is {@link vn.kcn.thidua.nominations.nomination.Stage}. An enterprise's token drafts, mends and
 * submits for its own enterprise alone and cannot see another's; an officer does so for anybody, checks the dossier
 * (tiếp nhận, trả lại) and appraises (thẩm định).
 * The secretary puts it to the public where the law asks for that. Council, decision and revocation move a nomination from their own
 * features. Members of the council read what has been put to a council; secretary, leader and auditor read everything.
 *
 * <p>One achievement, one award (Law 06/2022, principles; Law 15/2003 Art. 6(2)(b)): a second nomination of the same
 * nominee for the same award of the same movement, or for any award of a thematic one, is refused while the first lives.
 */
@NullMarked
package vn.kcn.thidua.nominations.nomination;

import org.jspecify.annotations.NullMarked;
