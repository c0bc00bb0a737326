/**
 * Everything a service has of one kind as one file: a snapshot that its change feed goes on from, to be resumed, checked
 * and asked for anew without being sent again.
 *
 * <p>A service gives an {@link vn.kcn.thidua.kit.export.Export}: which states, in one order, and which columns they make
 * in a table. Formats, content codings, validators, ranges and digests are here.
 */
@NullMarked
package vn.kcn.thidua.kit.export;

import org.jspecify.annotations.NullMarked;
