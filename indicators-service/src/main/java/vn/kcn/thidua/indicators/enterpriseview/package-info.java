/**
 * What this service needs to know of enterprises, kept from {@code enterprises.enterprise}: who exists, and in which
 * state of operation from when to when. Reports are asked of those alone that operated, and the enterprises in operation
 * are themselves a figure that the plan sets a target for.
 *
 * <p>"Operating" is the state {@code OPERATING} (đã đi vào hoạt động); trial runs and pauses are not.
 */
@NullMarked
package vn.kcn.thidua.indicators.enterpriseview;

import org.jspecify.annotations.NullMarked;
