/** What an aggregate is to the kit: identity and version. */
@NullMarked
package vn.kcn.thidua.kit.model;

import org.jspecify.annotations.NullMarked;
