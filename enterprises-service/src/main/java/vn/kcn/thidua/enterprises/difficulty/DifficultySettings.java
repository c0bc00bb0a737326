package vn.kcn.thidua.enterprises.difficulty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "enterprises.difficulty")
interface DifficultySettings {

    /** Working days in which an enterprise may say that it is not content with an answer or a refusal. */
    @WithDefault("5")
    int reopenDays();
}
