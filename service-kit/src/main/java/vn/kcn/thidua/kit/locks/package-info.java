/** Advisory locks of a service's database. */
@NullMarked
package vn.kcn.thidua.kit.locks;

import org.jspecify.annotations.NullMarked;
