/** How long a change takes from its commit to its replica in another service. */
@NullMarked
package vn.kcn.thidua.benchmarks.events;

import org.jspecify.annotations.NullMarked;
