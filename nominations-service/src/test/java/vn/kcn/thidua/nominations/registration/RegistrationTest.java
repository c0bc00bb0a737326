package vn.kcn.thidua.nominations.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.nominations.Contracts;

class RegistrationTest {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 10);
    private static final String PLEDGE = "Không để dịch bệnh lây lan, giữ vững sản xuất";

    @Test
    void is_told_as_promised() {
        Contracts.assertIsExample("registration", RegistrationEvent.of(of("2400999012", null)));
    }

    @Test
    void is_of_an_enterprise_or_of_a_unit_and_never_of_both_or_none() {
        assertRefused("one-participant", "/taxCode", () -> of(null, null));
        assertRefused("one-participant", "/taxCode", () -> of("2400999012", "Văn phòng"));
    }

    @Test
    void a_unit_is_the_same_in_small_letters() {
        assertEquals(of(null, "Văn Phòng Ban").subjectKey, of(null, " văn phòng ban ").subjectKey);
        assertNotEquals(of(null, "2400999012").subjectKey, of("2400999012", null).subjectKey);
    }

    private static Registration of(String taxCode, String unit) {
        return Registration.of("MTK-2021", taxCode, unit, PLEDGE, DAY);
    }
}
