/**
 * Môi trường: which environmental procedures an enterprise has done, and what inspections found and whether it was put
 * right.
 *
 * <pre>
 * procedure: REQUIRED, SUBMITTED, GRANTED (EXPIRED from the day after its last), REVOKED: entered by an officer
 * finding:   OPEN ⇄ REMEDIATED → CLOSED, or OPEN → CLOSED
 * </pre>
 *
 * <p>The public sees the state of each procedure; the enterprise its own file; the board all. Whether a serious finding
 * is open is told to others, since no award is given meanwhile.
 */
@NullMarked
package vn.kcn.thidua.enterprises.environment;

import org.jspecify.annotations.NullMarked;
