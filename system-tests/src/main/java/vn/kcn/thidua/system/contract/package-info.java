/** The one OpenAPI document as it is committed: what clients were promised, and whether the code still keeps it. */
@NullMarked
package vn.kcn.thidua.system.contract;

import org.jspecify.annotations.NullMarked;
