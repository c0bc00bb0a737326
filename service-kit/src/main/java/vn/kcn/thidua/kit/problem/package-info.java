/** Refusals of the domain, and the one mapping of every failure to a problem document (RFC 9457). */
@NullMarked
package vn.kcn.thidua.kit.problem;

import org.jspecify.annotations.NullMarked;
