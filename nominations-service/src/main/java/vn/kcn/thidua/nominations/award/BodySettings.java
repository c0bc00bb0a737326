package vn.kcn.thidua.nominations.award;

import io.smallrye.config.ConfigMapping;

/** The managing body that runs this system. */
@ConfigMapping(prefix = "nominations.body")
interface BodySettings {

    /** Its code; decision numbers are unique for each. */
    String code();

    /** Whether its head decides on grassroots awards (a reading of Law 06/2022 Art. 80(1)). */
    boolean grassrootsAuthority();
}
