package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** Which list an industry code is of: QĐ 27/2018/QĐ-TTg, or QĐ 36/2025/QĐ-TTg. No code is translated into the other. */
record VsicVersion(int year) {

    private static final VsicVersion OF_2018 = new VsicVersion(2018);
    private static final VsicVersion OF_2025 = new VsicVersion(2025);
    private static final LocalDate SECOND_IN_FORCE = LocalDate.of(2025, 11, 15);

    VsicVersion {
        if (year != 2018 && year != 2025) {
            throw Refusal.rule("vsic-version-unknown", Map.of("version", year));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static VsicVersion of(int year) {
        return new VsicVersion(year);
    }

    static VsicVersion inForceOn(LocalDate day) {
        return day.isBefore(SECOND_IN_FORCE) ? OF_2018 : OF_2025;
    }

    @Override
    @JsonValue
    public int year() {
        return year;
    }
}
