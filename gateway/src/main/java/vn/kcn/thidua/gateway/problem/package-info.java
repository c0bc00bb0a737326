/**
 * What the gateway itself refuses, always as {@code application/problem+json} (RFC 9457) in the caller's language, and a page
 * to read for every code. The services answer in the same shape and share the list of codes, {@code docs/problems.md}.
 */
@NullMarked
package vn.kcn.thidua.gateway.problem;

import org.jspecify.annotations.NullMarked;
