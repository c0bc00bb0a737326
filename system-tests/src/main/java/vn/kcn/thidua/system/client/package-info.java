/** A client of the public API, as a stranger would write one: HTTP, JSON, tokens; no class of a service. */
@NullMarked
package vn.kcn.thidua.system.client;

import org.jspecify.annotations.NullMarked;
