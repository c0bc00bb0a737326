package vn.kcn.thidua.enterprises.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kcn.thidua.enterprises.zone.AreaKind.CLEARED;
import static vn.kcn.thidua.enterprises.zone.AreaKind.LEASABLE;
import static vn.kcn.thidua.enterprises.zone.AreaKind.LEASED;
import static vn.kcn.thidua.enterprises.zone.AreaKind.PLANNED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.problem.Refusal;

class AreasTest {

    /** Hòa Phú as the plan has it: 160 ha cleared, 30 more by the year's end, of 207.45; and an extension of 85. */
    private static final Areas HOA_PHU = new Areas(List.of(
            area("1", PLANNED, "207.45", "2016-01-01"),
            area("1", CLEARED, "160", "2020-12-31"),
            area("1", CLEARED, "190", "2021-12-31"),
            area("Mở rộng", PLANNED, "85", "2021-06-01")));

    @ParameterizedTest
    @CsvSource(textBlock = """
        day,        planned, cleared
        2015-12-31, ,
        2016-01-01, 207.45,
        2020-12-30, 207.45,
        2020-12-31, 207.45,  160
        2021-05-31, 207.45,  160
        2021-06-01, 292.45,  160
        2021-12-31, 292.45,  190
        """, useHeadersInDisplayName = true)
    void the_latest_entry_of_a_phase_counts_and_phases_add_up(LocalDate day, BigDecimal planned, BigDecimal cleared) {
        Map<AreaKind, BigDecimal> hectares = HOA_PHU.asOf(day);

        assertEquals(planned, hectares.get(PLANNED));
        assertEquals(cleared, hectares.get(CLEARED));
    }

    /** 190 of 207.45 ha is phase 1's figure; with the expansion planned it is 190 of 292.45. Neither is the other. */
    @Test
    void a_phase_has_its_own_share_and_the_zone_another() {
        Areas leased = new Areas(List.of(
                area("1", PLANNED, "207.45", "2016-01-01"),
                area("1", CLEARED, "190", "2021-12-31"),
                area("1", LEASABLE, "150", "2021-12-31"),
                area("1", LEASED, "120", "2021-12-31"),
                area("Mở rộng", PLANNED, "85", "2021-06-01"),
                area("Mở rộng", LEASABLE, "50", "2021-12-31"),
                area("Mở rộng", LEASED, "0", "2021-12-31")));
        LocalDate day = LocalDate.of(2021, 12, 31);

        ZoneLand whole = ZoneLand.of(leased.asOf(day), null);
        List<ZonePhase> phases = ZonePhase.of(leased, day);

        assertEquals(new BigDecimal("64.9684"), whole.clearedShare());
        assertEquals(new BigDecimal("60.0000"), whole.occupancy());
        assertEquals(
                List.of("1", "Mở rộng"), phases.stream().map(ZonePhase::phase).toList());
        assertEquals(new BigDecimal("91.5883"), phases.getFirst().land().clearedShare());
        assertEquals(new BigDecimal("80.0000"), phases.getFirst().land().occupancy());
        assertEquals(new BigDecimal("0.0000"), phases.getLast().land().occupancy());
        assertEquals(null, phases.getLast().land().clearedShare());
        assertEquals(List.of(), ZonePhase.of(leased, LocalDate.of(2015, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        leased, refusal
        85,     ''
        85.0001, area-exceeds-plan
        """, useHeadersInDisplayName = true)
    void no_more_land_is_leased_than_is_planned(String leased, String refusal) {
        assertEquals(
                refusal,
                codeOf(() -> new Areas(
                        List.of(area("2", LEASED, leased, "2021-07-01"), area("2", PLANNED, "85", "2021-06-01")))));
    }

    @Test
    void a_plan_cannot_shrink_below_what_is_cleared() {
        assertEquals(
                "area-exceeds-plan",
                codeOf(() -> new Areas(List.of(
                        area("1", PLANNED, "100", "2016-01-01"),
                        area("1", CLEARED, "90", "2018-01-01"),
                        area("1", PLANNED, "89", "2019-01-01")))));
    }

    @Test
    void land_of_an_unknown_plan_is_taken_as_told() {
        assertEquals("", codeOf(() -> new Areas(List.of(area("1", CLEARED, "12.5", "2018-01-01")))));
    }

    @Test
    void one_phase_has_one_entry_of_a_kind_a_day() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> new Areas(
                        List.of(area("1", CLEARED, "160", "2020-12-31"), area("1", CLEARED, "161", "2020-12-31"))));

        assertEquals("area-recorded-twice", refusal.code());
        assertEquals("/areas/1", refusal.pointer());
    }

    @Test
    void holds_nothing_that_has_not_happened_yet() {
        assertEquals("", codeOf(() -> HOA_PHU.requireHappened(new Today(LocalDate.of(2021, 12, 31)))));
        assertEquals("date-in-future", codeOf(() -> HOA_PHU.requireHappened(new Today(LocalDate.of(2021, 12, 30)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "100000.0001", "1e9", "1e999999999", "0.00001", "-1e-999999999"})
    void refuses_hectares_that_no_zone_has(String hectares) {
        assertEquals("area-out-of-range", codeOf(() -> area("1", CLEARED, hectares, "2020-12-31")));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100000, 100000", "1e2, 100", "207.4500, 207.45", "0.0001, 0.0001"})
    void writes_hectares_plainly(String told, String kept) {
        assertEquals(kept, area("1", CLEARED, told, "2020-12-31").areaHa().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "a\u0000", "\n", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void refuses_a_phase_that_is_no_name(String phase) {
        assertEquals("area-phase-form", codeOf(() -> area(phase, CLEARED, "1", "2020-12-31")));
    }

    private static String codeOf(Runnable rule) {
        try {
            rule.run();
            return "";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static ZoneArea area(String phase, AreaKind kind, String hectares, String from) {
        return new ZoneArea(phase, kind, new BigDecimal(hectares), LocalDate.parse(from));
    }
}
