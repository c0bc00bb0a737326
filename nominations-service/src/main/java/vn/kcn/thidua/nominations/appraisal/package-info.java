/**
 * Appraisal (thẩm định thành tích): appraisers score a case by the criteria of its movement.
 *
 * <pre>
 * ASSIGNED ─┬─ submit (appraiser) ──▶ SUBMITTED ── reopen (secretary) ──▶ ASSIGNED
 *           ├─ decline (appraiser) ─▶ DECLINED
 *           └─ relieve (secretary) ─▶ RELIEVED
 * </pre>
 *
 * <p>The scheme is declared before anybody is assigned and stays as it is from then on: criteria in the order of their
 * priority with weights that make 100, the most points, how many reviews a case needs at least, how they are combined
 * (MEAN, or TRIMMED: of each criterion the highest and the lowest are left out), from which points on a comment is owed,
 * and who sees whose scores. The secretary assigns; who has a conflict of interest in the case is refused, and who is
 * recused later neither sees it nor counts. A review counts once it is complete and submitted; the result is worked out
 * from those whenever it is read, in exact decimals.
 *
 * <p><b>Blindness.</b> UNTIL_OWN: an appraiser sees nothing of the others, nor of the result, until his own review is in.
 * ALWAYS: never. That one is an appraiser of a case goes before every other role he has. No event carries scores.
 */
@NullMarked
package vn.kcn.thidua.nominations.appraisal;

import org.jspecify.annotations.NullMarked;
