/**
 * The only public door. It holds no rule of the domain and no database; what it refuses, it refuses in words.
 *
 * <p>A request passes, in this order: {@code trace}, {@code access} (headers for browsers), {@code routing} (rules every request
 * keeps, then the route), {@code access} (token), {@code limits} (rate), and the exchange with its service. Whatever fails on
 * the way is answered by {@code problem}.
 */
@NullMarked
package vn.kcn.thidua.gateway;

import org.jspecify.annotations.NullMarked;
