/** What every entry of the register is made of: lines that can be printed, days that have come. */
@NullMarked
package vn.kcn.thidua.enterprises.registry;

import org.jspecify.annotations.NullMarked;
