/** One way only to write a thing down, so that equal things have equal bytes, and a hash that anybody can recompute. */
@NullMarked
package vn.kcn.thidua.kit.canonical;

import org.jspecify.annotations.NullMarked;
