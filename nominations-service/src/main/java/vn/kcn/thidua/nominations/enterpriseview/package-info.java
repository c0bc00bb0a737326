/**
 * The enterprises, as far as nominations need them: a replica fed by the events of {@code enterprises.enterprise}, read
 * only. Who is not in it is no enterprise of the zones and can neither register nor be nominated.
 */
@NullMarked
package vn.kcn.thidua.nominations.enterpriseview;

import org.jspecify.annotations.NullMarked;
