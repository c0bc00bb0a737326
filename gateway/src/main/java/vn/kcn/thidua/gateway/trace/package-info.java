/**
 * One name for a request on its whole way: {@code X-Request-Id} is the caller's word for it, {@code traceparent} (W3C Trace
 * Context) the one every process shares.
 */
@NullMarked
package vn.kcn.thidua.gateway.trace;

import org.jspecify.annotations.NullMarked;
