/** How much one caller may ask for: request rates by token bucket, told in every answer (draft-ietf-httpapi-ratelimit-headers). */
@NullMarked
package vn.kcn.thidua.gateway.limits;

import org.jspecify.annotations.NullMarked;
