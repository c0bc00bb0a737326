/**
 * Số liệu do Ban nhập: figures that no enterprise reports and no registry counts, such as capital registered. The board
 * enters them for a month or a year, with the paper they come from.
 *
 * <p>A figure is corrected by entering it again; what it was before stays, with who entered it and when. Officers enter;
 * everybody reads.
 */
@NullMarked
package vn.kcn.thidua.indicators.boardvalue;

import org.jspecify.annotations.NullMarked;
