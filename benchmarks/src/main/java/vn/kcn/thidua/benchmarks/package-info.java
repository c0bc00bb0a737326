/** What the system is measured with: {@code ./thidua bench …}; benchmarks/README.md lists the measurements. */
@NullMarked
package vn.kcn.thidua.benchmarks;

import org.jspecify.annotations.NullMarked;
