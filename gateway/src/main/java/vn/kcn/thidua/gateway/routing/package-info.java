/**
 * The way of a request through the gateway: its path is read ({@link vn.kcn.thidua.gateway.routing.Route}), the token checked,
 * the caller counted, and the exchange with one service streamed both ways on the event loop. Nothing is buffered.
 */
@NullMarked
package vn.kcn.thidua.gateway.routing;

import org.jspecify.annotations.NullMarked;
