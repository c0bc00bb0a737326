/**
 * Báo cáo tình hình phong trào: what the standing office tells of a movement each month: who has reported and who has not,
 * how far the targets are, how the blocks stand, which key tasks are late. To read as JSON, to work with as a workbook, to
 * sign and send as a document (Decree 30/2020/NĐ-CP).
 *
 * <p>The document is the same file whenever it is printed again from the same data with the same day on it.
 *
 * <p>The board's staff reads it.
 */
@NullMarked
package vn.kcn.thidua.indicators.movementreport;

import org.jspecify.annotations.NullMarked;
