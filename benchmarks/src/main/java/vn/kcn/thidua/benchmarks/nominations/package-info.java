/** What a yearly session of the council costs, and the register of awards with a million of them. */
@NullMarked
package vn.kcn.thidua.benchmarks.nominations;

import org.jspecify.annotations.NullMarked;
