/** The shape that every small state machine here has: one table of what may happen in which state, and where that leads. */
@NullMarked
package vn.kcn.thidua.nominations.lifecycle;

import org.jspecify.annotations.NullMarked;
