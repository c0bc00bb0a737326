/**
 * Nhiệm vụ trọng tâm: the tasks of a movement that are done or not done rather than measured, each with an owner, a due
 * date and a state.
 *
 * <pre>
 * PLANNED ──▶ IN_PROGRESS ◀──▶ DONE
 *    └──────────────────────────▲
 * </pre>
 *
 * <p>Late is no state: it is a task not done when its due date has passed, on the day asked for. Each state has the day
 * since which a task is in it, so that a past day is judged by what had been done by then, and by nothing that came later.
 *
 * <p>A task has milestones (mốc thực hiện), each with a due date of its own, and dated notes of its progress (ghi chép tiến
 * độ), which are added and never changed.
 *
 * <p>Officers plan and follow; everybody reads.
 */
@NullMarked
package vn.kcn.thidua.indicators.keytask;

import org.jspecify.annotations.NullMarked;
