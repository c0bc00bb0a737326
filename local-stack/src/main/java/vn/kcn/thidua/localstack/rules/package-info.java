/** The house style that a build can check; docs of the reasons stand with each rule. */
@NullMarked
package vn.kcn.thidua.localstack.rules;

import org.jspecify.annotations.NullMarked;
