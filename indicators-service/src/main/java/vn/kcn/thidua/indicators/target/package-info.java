/**
 * Mục tiêu: what a movement wants an indicator to reach, by when, and against which base.
 *
 * <p>A target that is set again is revised: the terms before stay, numbered, with who changed them and why; whoever
 * measures progress names the revision it measured against. The words of plans become comparisons: tối thiểu = at
 * least, trên = more than, khoảng/ước = about, bằng = equal, không quá = at most.
 *
 * <p>Officers set and revise; everybody reads.
 */
@NullMarked
package vn.kcn.thidua.indicators.target;

import org.jspecify.annotations.NullMarked;
