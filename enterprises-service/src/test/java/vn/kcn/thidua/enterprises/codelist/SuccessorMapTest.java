package vn.kcn.thidua.enterprises.codelist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.enterprises.codelist.SuccessorMap.Kind;
import vn.kcn.thidua.enterprises.codelist.SuccessorMap.Place;
import vn.kcn.thidua.enterprises.codelist.SuccessorMap.Step;
import vn.kcn.thidua.enterprises.codelist.SuccessorMap.Unit;

class SuccessorMapTest {

    /** Bắc Giang as it went: a district became a town, two provinces one, and districts ended. */
    private static final SuccessorMap MAP = map(
            List.of(
                    unit("BAC_GIANG", null, null, "2025-07-01"),
                    unit("BAC_NINH", null, null, "2025-07-01"),
                    unit("BAC_NINH_2025", null, "2025-07-01", null),
                    unit("VIET_YEN", "BAC_GIANG", null, "2024-02-01"),
                    unit("TX_VIET_YEN", "BAC_GIANG", "2024-02-01", "2025-07-01"),
                    unit("LUC_NGAN", "BAC_GIANG", null, "2025-07-01"),
                    unit("TX_CHU", "BAC_GIANG", "2025-01-01", "2025-07-01")),
            step("VIET_YEN", Kind.MERGED_INTO, "TX_VIET_YEN", "2024-02-01"),
            step("TX_CHU", Kind.SPLIT_FROM, "LUC_NGAN", "2025-01-01"),
            step("BAC_GIANG", Kind.MERGED_INTO, "BAC_NINH_2025", "2025-07-01"),
            step("BAC_NINH", Kind.MERGED_INTO, "BAC_NINH_2025", "2025-07-01"),
            step("TX_VIET_YEN", Kind.MERGED_INTO, "BAC_NINH_2025", "2025-07-01"),
            step("LUC_NGAN", Kind.MERGED_INTO, "BAC_NINH_2025", "2025-07-01"),
            step("TX_CHU", Kind.MERGED_INTO, "BAC_NINH_2025", "2025-07-01"));

    @ParameterizedTest
    @CsvSource(textBlock = """
        recorded,      map,        there,         province
        VIET_YEN,      2021-07-31, VIET_YEN,      BAC_GIANG
        VIET_YEN,      2024-01-31, VIET_YEN,      BAC_GIANG
        VIET_YEN,      2024-02-01, TX_VIET_YEN,   BAC_GIANG
        VIET_YEN,      2025-06-30, TX_VIET_YEN,   BAC_GIANG
        VIET_YEN,      2025-07-01, BAC_NINH_2025, BAC_NINH_2025
        TX_VIET_YEN,   2021-07-31, VIET_YEN,      BAC_GIANG
        LUC_NGAN,      2025-01-01, LUC_NGAN,      BAC_GIANG
        TX_CHU,        2024-12-31, LUC_NGAN,      BAC_GIANG
        BAC_GIANG,     2025-07-01, BAC_NINH_2025, BAC_NINH_2025
        """, useHeadersInDisplayName = true)
    void an_entry_is_told_by_the_map_of_any_day(String recorded, LocalDate map, String there, String province) {
        Place place = MAP.on(map, recorded);

        assertEquals(there, place.code());
        assertEquals(province, MAP.topOf(place.code()));
    }

    @Test
    void the_way_there_is_told_with_its_documents() {
        assertEquals(
                List.of("VIET_YEN>TX_VIET_YEN", "TX_VIET_YEN>BAC_NINH_2025"),
                MAP.on(LocalDate.of(2025, 7, 1), "VIET_YEN").steps().stream()
                        .map(step -> step.code() + ">" + step.successor())
                        .toList());
        assertEquals(List.of(), MAP.on(LocalDate.of(2021, 7, 31), "VIET_YEN").steps());
    }

    /** Of what was merged nobody knows any more which part something came from. */
    @Test
    void what_is_several_on_an_earlier_map_stays_itself() {
        assertEquals(new Place("BAC_NINH_2025", List.of()), MAP.on(LocalDate.of(2021, 7, 31), "BAC_NINH_2025"));
        assertEquals(new Place("NOWHERE", List.of()), MAP.on(LocalDate.of(2021, 7, 31), "NOWHERE"));
    }

    @Test
    void a_circle_of_successors_ends_where_it_began() {
        SuccessorMap circle = map(
                List.of(unit("A", null, null, "2020-01-01"), unit("B", null, null, "2020-01-01")),
                step("A", Kind.MERGED_INTO, "B", "2020-01-01"),
                step("B", Kind.MERGED_INTO, "A", "2020-01-01"));

        assertEquals(new Place("A", List.of()), circle.on(LocalDate.of(2021, 1, 1), "A"));
    }

    private static SuccessorMap map(List<Unit> units, Step... steps) {
        return new SuccessorMap(
                units.stream().collect(Collectors.toMap(Unit::code, Function.identity())), Arrays.asList(steps));
    }

    private static Unit unit(String code, @Nullable String parent, @Nullable String from, @Nullable String until) {
        return new Unit(
                code,
                parent,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private static Step step(String code, Kind kind, String successor, String from) {
        return new Step(code, kind, successor, LocalDate.parse(from), "an example");
    }
}
