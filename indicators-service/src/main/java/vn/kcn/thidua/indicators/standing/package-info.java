/**
 * Bảng xếp hạng: how the members of a block stand in a movement by its score sheet.
 *
 * <p>A provisional standing (tạm tính) is computed when it is read, from what is approved and assessed at that moment; it
 * costs what the block's own members cost, whoever else reports. Freezing (chốt) makes version n of the official standing:
 * never changed afterwards, with the SHA-256 of its canonical JSON (RFC 8785). A correction later makes version n+1, which
 * says who moved.
 *
 * <p>Ranks are those of competitions: 1, 2, 2, 4. Ties are broken by the chain that the sheet declares; who is equal in all
 * of it shares the rank and is listed by code, so that the order is total and comes out the same every time.
 *
 * <p>Everybody reads official standings. Provisional ones and simulations are the staff's; an enterprise reads its own
 * points, and how far it is from the next rank.
 */
@NullMarked
package vn.kcn.thidua.indicators.standing;

import org.jspecify.annotations.NullMarked;
