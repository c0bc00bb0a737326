/**
 * Conflicts of interest (xung đột lợi ích): who must not take part in which case, and why.
 *
 * <pre>
 * HOLDS ── a secretary proposes to lift it ──▶ PROPOSED ── another one, or the leader, confirms ──▶ LIFTED
 * </pre>
 *
 * <p>Declared by people, or derived from who wrote a nomination and from what is on record of a person (council-persons).
 * Before somebody is given a part, as an appraiser or on a roster, it can be checked what would keep him from it. For who
 * is recused the case does not exist anywhere (docs/decisions/0041); only this he is told, and nobody else but the
 * secretariat: that there is a case about such a nominee in which he has no part. Neither the member nor who entered it
 * lifts it.
 */
@NullMarked
package vn.kcn.thidua.nominations.conflict;

import org.jspecify.annotations.NullMarked;
