/**
 * Emulation movements (phong trào thi đua): what the board launches, and everything else belongs to.
 *
 * <pre>
 * DRAFT ── launch (leader) ──▶ LAUNCHED ── close (leader) ──▶ CLOSED
 * </pre>
 *
 * <p>An officer or the leader drafts the plan: days, milestones, who it is sent to. The leader launches it (Trưởng Ban
 * phát động). The legal regime is pinned here, by the day of the launch, and never changes. Registrations and
 * nominations are taken while it is LAUNCHED and up to the last days that the plan sets; a day ends at midnight in the
 * board's time zone. Everybody may read it.
 */
@NullMarked
package vn.kcn.thidua.nominations.movement;

import org.jspecify.annotations.NullMarked;
