/**
 * Bảng điện tử: a movement's progress as it changes, for boards on walls and on screens, as server-sent events.
 *
 * <p>Each event is the whole progress, and its id the fingerprint of what it says: whoever comes back with the last id it
 * saw is told nothing when nothing has changed, and the present state otherwise, whichever instance it comes back to.
 * Nobody is told what was between; a slow reader skips to the latest.
 *
 * <p>Once a second the progress of each movement that somebody follows is read once, however many follow it. No follower
 * has a thread of its own, and there are no more of them than a set number.
 */
@NullMarked
package vn.kcn.thidua.indicators.live;

import org.jspecify.annotations.NullMarked;
