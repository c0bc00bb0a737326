/**
 * The papers of the board (văn bản): what stands around their text, as data of the body that issues them, so that the
 * features that print something say their own part alone.
 *
 * <p>Layout: Decree 30/2020/NĐ-CP, Appendix I (thể thức văn bản hành chính); the templates stand in
 * {@code templates/paper}. Law and bases come from the regime and the body. A paper that waits to be signed leaves room for
 * its number.
 */
@NullMarked
package vn.kcn.thidua.nominations.paper;

import org.jspecify.annotations.NullMarked;
