/**
 * Who asks, and from where they may: the bearer token is checked here once (signature, issuer, audience, time) and again by the
 * service it is meant for. A request without a token goes on: what is public is the service's to know.
 */
@NullMarked
package vn.kcn.thidua.gateway.access;

import org.jspecify.annotations.NullMarked;
