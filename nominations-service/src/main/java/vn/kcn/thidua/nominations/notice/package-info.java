/**
 * Thông báo kết quả to those whose case was refused, with the reasons: a step of every provincial procedure.
 *
 * <p>The secretary issues it once, after the council rejected the case, the leader decided against it or the higher level
 * did. Its reasons are found, not typed: what the council's count was or where the places ended, what the leader or the
 * higher level wrote, and each rule of eligibility that fails, with its article. Whoever may see the nomination reads it,
 * the nominee's enterprise above all.
 */
@NullMarked
package vn.kcn.thidua.nominations.notice;

import org.jspecify.annotations.NullMarked;
