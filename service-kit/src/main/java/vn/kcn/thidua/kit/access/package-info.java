/** Who acts, and for whom. Every service asks here, from the token it verified itself. */
@NullMarked
package vn.kcn.thidua.kit.access;

import org.jspecify.annotations.NullMarked;
