/** Deletes what was kept for a time and is past it. */
@NullMarked
package vn.kcn.thidua.kit.housekeeping;

import org.jspecify.annotations.NullMarked;
