/**
 * Enterprises of the zones: who they are, where, and in which state of operation since when.
 *
 * <pre>
 * LICENSED → UNDER_CONSTRUCTION → TRIAL → OPERATING ⇄ PAUSED, PAUSED_EPIDEMIC
 *     every state but the last leads to TERMINATED; {@link OperatingState} is the whole table
 * </pre>
 *
 * <p>The state of operation (trạng thái hoạt động của dự án trong KCN) is an axis of its own beside the legal status of
 * NĐ 01/2021 Art. 41; it is what the plan counts as "369 trên 395 doanh nghiệp hoạt động".
 *
 * <p>Anybody reads the public profile and the statistics; contact data are for officers, auditors and the enterprise
 * itself; officers register, import and revise.
 */
@NullMarked
package vn.kcn.thidua.enterprises.enterprise;

import org.jspecify.annotations.NullMarked;
