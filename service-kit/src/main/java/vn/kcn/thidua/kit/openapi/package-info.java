/** What the OpenAPI document of every service says alike, said once: refusals, who may call, keys, bounds. */
@NullMarked
package vn.kcn.thidua.kit.openapi;

import org.jspecify.annotations.NullMarked;
