/** A register of a million fictitious enterprises, and what is measured with it. */
@NullMarked
package vn.kcn.thidua.benchmarks.enterprises;

import org.jspecify.annotations.NullMarked;
