/**
 * Trao đổi về số liệu: what the board and an enterprise say to each other about one figure of a report, with a flag for what
 * is to be followed up (cần theo dõi) until somebody resolves it.
 *
 * <p>A comment keeps the figure and the report's version that it was written about; it is never changed, only resolved, once.
 *
 * <p>Whoever may read the report reads its comments: the enterprise, officers, the standing office, auditors; what the board
 * writes for itself ({@code BOARD}) the enterprise does not see, not even that it exists. Officers and the standing office
 * write and resolve; the enterprise writes, and resolves what it wrote. Nobody outside listens: comments are in the audit
 * trail and no event tells of them.
 */
@NullMarked
package vn.kcn.thidua.indicators.comment;

import org.jspecify.annotations.NullMarked;
