/**
 * Khối, cụm thi đua: units and enterprises of like function that compete with each other for a year, under a leader (khối
 * trưởng) and a deputy (khối phó) who change with it. Comparison inside a block is a legal condition of the emulation flag
 * (Law 06/2022/QH15 Art. 24-26).
 *
 * <p>Nobody competes in two blocks of one year. A block may lie in a larger one, never in itself.
 *
 * <p>Officers keep the blocks; everybody reads.
 */
@NullMarked
package vn.kcn.thidua.indicators.block;

import org.jspecify.annotations.NullMarked;
