package vn.kcn.thidua.nominations.award;

import io.smallrye.config.ConfigMapping;

/** Where anybody verifies an award. */
@ConfigMapping(prefix = "nominations.verification")
interface VerificationSettings {

    /** The public page up to the code. */
    String address();
}
