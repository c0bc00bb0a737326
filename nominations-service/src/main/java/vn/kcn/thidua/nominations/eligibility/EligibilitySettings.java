package vn.kcn.thidua.nominations.eligibility;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "nominations.eligibility")
interface EligibilitySettings {

    /** How many years before the nomination's a chain of years may have ended: the law's counting is not confirmed. */
    int chainMayEndYearsBefore();
}
