package vn.kcn.thidua.nominations.body;

import io.smallrye.config.ConfigMapping;

/** The managing body that runs this system. */
@ConfigMapping(prefix = "nominations.body")
public interface BodySettings {

    /** Its code, or that of the first in its line: successors follow by their days. */
    String code();

    /** Whether its head decides on grassroots awards (a reading of Law 06/2022 Art. 80(1)). */
    boolean grassrootsAuthority();
}
