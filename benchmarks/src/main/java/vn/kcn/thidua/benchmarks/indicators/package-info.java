/** Measures indicators-service: how fast reports are taken in. */
@NullMarked
package vn.kcn.thidua.benchmarks.indicators;

import org.jspecify.annotations.NullMarked;
