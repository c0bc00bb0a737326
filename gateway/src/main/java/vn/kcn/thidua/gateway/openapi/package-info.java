/** One OpenAPI 3.1 document of all services, as the gateway publishes them, and a page to try it. */
@NullMarked
package vn.kcn.thidua.gateway.openapi;

import org.jspecify.annotations.NullMarked;
