/** The board's time. */
@NullMarked
package vn.kcn.thidua.kit.time;

import org.jspecify.annotations.NullMarked;
