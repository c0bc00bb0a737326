/**
 * Nhiệm vụ trọng tâm: the tasks of a movement that are done or not done rather than measured, each with an owner, a due
 * date and a state.
 *
 * <pre>
 * PLANNED ──▶ IN_PROGRESS ◀──▶ DONE
 *    └──────────────────────────▲
 * </pre>
 *
 * <p>Late is no state: it is a task not done when its due date has passed, on the day somebody asks.
 *
 * <p>Officers plan and follow; everybody reads.
 */
@NullMarked
package vn.kcn.thidua.indicators.keytask;

import org.jspecify.annotations.NullMarked;
