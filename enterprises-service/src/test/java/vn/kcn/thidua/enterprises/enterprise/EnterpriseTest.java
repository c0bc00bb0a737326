package vn.kcn.thidua.enterprises.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.enterprises.enterprise.AnEnterprise.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.kit.problem.Refusal;

class EnterpriseTest {

    @Test
    void is_described_as_it_was_told() {
        Enterprise enterprise = AnEnterprise.operatingSince("2020-01-15").build();

        assertEquals(AnEnterprise.description("Công ty TNHH Ví Dụ Một"), enterprise.description());
        assertEquals("2400999012", enterprise.taxCode().digits());
    }

    @Test
    void a_revision_that_says_the_same_is_none() {
        Enterprise enterprise = AnEnterprise.operatingSince("2020-01-15").build();

        assertFalse(enterprise.revise(AnEnterprise.description(" Công ty  TNHH Ví Dụ Một"), TODAY));
        assertTrue(enterprise.revise(AnEnterprise.description("Công ty TNHH Ví Dụ Hai"), TODAY));
        assertEquals(
                new Line("Công ty TNHH Ví Dụ Hai"), enterprise.description().nameVi());
    }

    @Test
    void enters_a_state_from_a_day_on() {
        Enterprise enterprise = AnEnterprise.operatingSince("2020-01-15").build();

        enterprise.enter(new StateChange(OperatingState.PAUSED, LocalDate.of(2021, 8, 3), null), TODAY);

        assertEquals(
                OperatingState.PAUSED,
                enterprise.history().asOf(TODAY.day()).orElseThrow().state());
    }

    @Test
    void enters_no_state_that_begins_tomorrow() {
        Enterprise enterprise = AnEnterprise.operatingSince("2020-01-15").build();

        Refusal refusal = assertThrows(
                Refusal.class,
                () -> enterprise.enter(new StateChange(OperatingState.PAUSED, LocalDate.of(2021, 8, 4), null), TODAY));

        assertEquals("date-in-future", refusal.code());
        assertEquals("/from", refusal.pointer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "0001-01-01", "-999999999-01-01"})
    void refuses_days_before_there_were_any_records(String day) {
        assertEquals(
                "date-too-early",
                assertThrows(
                                Refusal.class,
                                () -> AnEnterprise.operatingSince(day).build())
                        .code());
    }

    @Test
    void names_each_investor_country_once() {
        Description told = AnEnterprise.description("Công ty TNHH Ví Dụ Một");
        Description twice = new Description(
                told.nameVi(),
                null,
                new ZoneCode("QC"),
                LegalForm.CP,
                Ownership.FDI,
                List.of(CountryCode.of("KR"), CountryCode.of("kr")),
                told.industry(),
                new Contact(null, null, null),
                told.registeredOn(),
                null,
                null,
                null);

        assertEquals(List.of(new CountryCode("KR")), twice.investorCountries());
        assertNull(twice.contact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K", "KOR", "XX", "ﬁ", "K\u0000"})
    void refuses_a_country_that_is_none(String country) {
        assertEquals(
                "unknown-country",
                assertThrows(Refusal.class, () -> CountryCode.of(country)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "261", "26100", "26a0", "٢٦١٠"})
    void refuses_an_industry_code_of_another_form(String code) {
        assertEquals(
                "industry-code-form",
                assertThrows(Refusal.class, () -> IndustryCode.of(code)).code());
    }
}
