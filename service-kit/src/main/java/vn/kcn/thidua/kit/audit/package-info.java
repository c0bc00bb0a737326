/** The audit trail: one entry for each published change, append-only. */
@NullMarked
package vn.kcn.thidua.kit.audit;

import org.jspecify.annotations.NullMarked;
