/**
 * The 2021 movement played through the public API: what {@code ./thidua demo} runs.
 *
 * <p>Zones, targets and dates are those of the plan of 3 August 2021. Enterprises, people and reports are made up: every
 * name says so, and the tax codes have a valid check digit and belong to nobody.
 */
@NullMarked
package vn.kcn.thidua.system.demo;

import org.jspecify.annotations.NullMarked;
