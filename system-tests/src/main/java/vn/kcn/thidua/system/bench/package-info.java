/** Benchmarks of the running system: what {@code ./thidua bench} runs. */
@NullMarked
package vn.kcn.thidua.system.bench;

import org.jspecify.annotations.NullMarked;
