/**
 * What this service needs to know of movements (phong trào thi đua), kept from {@code nominations.movement}: that they
 * exist, so that no target and no key task belongs to a movement that nobody announced.
 */
@NullMarked
package vn.kcn.thidua.indicators.movementview;

import org.jspecify.annotations.NullMarked;
