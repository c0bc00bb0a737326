/**
 * Phân tích số liệu: any indicators in any periods, for the board as a whole or told by zone, sector or enterprise, from
 * what is committed at the moment of asking.
 *
 * <p>The answer is tidy: a row for each combination, and where there is no figure, the reason. Each cell is computed for
 * itself from the figures of its own part of the board, by the indicator's two aggregations and, where it has a formula,
 * from what the formula's indicators come to in that part. So a flow's parts add up to its total; a level's do when all of
 * them were reported for the same last month, which each row names ({@code through}).
 *
 * <p>Everybody reads what the board as a whole comes to, and what the registry counts. An enterprise reads its own figures
 * too. Staff reads everything. What a caller may not see is a cell whose reason is {@code HIDDEN}.
 */
@NullMarked
package vn.kcn.thidua.indicators.analytics;

import org.jspecify.annotations.NullMarked;
