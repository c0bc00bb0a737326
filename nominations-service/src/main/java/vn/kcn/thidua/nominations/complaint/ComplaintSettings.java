package vn.kcn.thidua.nominations.complaint;

import io.smallrye.config.ConfigMapping;

/** Terms in calendar days; no source confirmed them. */
@ConfigMapping(prefix = "nominations.complaint")
interface ComplaintSettings {

    /** From the receipt to the answer whether it is accepted. */
    int acceptanceDays();

    /** From the acceptance to the settlement. */
    int settlementDays();

    /** The same for a complex matter. */
    int extendedSettlementDays();
}
