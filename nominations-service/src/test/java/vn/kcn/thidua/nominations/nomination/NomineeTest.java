package vn.kcn.thidua.nominations.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.nominations.regime.RecipientKind;

class NomineeTest {

    private static final String NAME = "Tổ Lắp Ráp Số Một";

    @Test
    void is_the_same_whatever_the_spelling_of_capitals_spaces_and_accents() {
        String key = collective(NAME, null).key();
        assertEquals(key, collective("  tổ lắp  ráp số một ", null).key());
        assertEquals(
                key,
                collective(Normalizer.normalize(NAME, Normalizer.Form.NFD), null)
                        .key());
        assertNotEquals(key, collective("To Lap Rap So Mot", null).key());
    }

    @Test
    void a_reference_tells_two_of_one_name_apart() {
        assertNotEquals(collective(NAME, "A").key(), collective(NAME, "B").key());
        assertEquals(collective(NAME, "a").key(), collective(NAME, "A").key());
    }

    @Test
    void an_enterprise_is_its_tax_code_whatever_its_name() {
        assertEquals(
                new Nominee(RecipientKind.ENTERPRISE, "Công ty Một", "2400999012", null).key(),
                new Nominee(RecipientKind.ENTERPRISE, "CT TNHH Một", "2400999012", "x").key());
    }

    @Test
    void equal_names_of_two_enterprises_or_two_kinds_are_two() {
        Nominee one = collective(NAME, null);
        assertNotEquals(one.key(), new Nominee(RecipientKind.COLLECTIVE, NAME, "2400999037", null).key());
        assertNotEquals(one.key(), new Nominee(RecipientKind.INDIVIDUAL, NAME, "2400999012", null).key());
    }

    @Test
    void a_household_is_not_nominated_here() {
        assertRefused(
                "household-not-nominated-here",
                () -> new Nominee(RecipientKind.HOUSEHOLD, "Hộ gia đình ví dụ", null, null));
    }

    @Test
    void an_enterprise_has_a_tax_code() {
        Nominee nameless = new Nominee(RecipientKind.ENTERPRISE, "Công ty Một", null, null);
        assertRefused("enterprise-without-tax-code", "/nominee/taxCode", nameless::requireEnterprise);
        new Nominee(RecipientKind.COLLECTIVE, "Văn phòng Ban", null, null).requireEnterprise();
    }

    private static Nominee collective(String name, String reference) {
        return new Nominee(RecipientKind.COLLECTIVE, name, "2400999012", reference);
    }
}
