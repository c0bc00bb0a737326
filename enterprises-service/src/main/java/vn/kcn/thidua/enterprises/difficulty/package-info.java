/**
 * Khó khăn, vướng mắc: what an enterprise finds hard, raised by itself alone, and what the board does about it.
 *
 * <pre>
 * RAISED → ASSIGNED ⇄ WAITING (for the enterprise: the clock stands still)
 *             ↓  ↑ reopened within a few working days
 *          ANSWERED → RESOLVED          RAISED, ASSIGNED, WAITING → REFUSED → RAISED when reopened
 * </pre>
 *
 * <p>Due dates are working days by category. The enterprise sees its own, the board all, the public figures only;
 * events carry neither the text nor anybody's name.
 */
@NullMarked
package vn.kcn.thidua.enterprises.difficulty;

import org.jspecify.annotations.NullMarked;
