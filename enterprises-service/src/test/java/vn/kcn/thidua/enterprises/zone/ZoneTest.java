package vn.kcn.thidua.enterprises.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.enterprises.zone.ZoneState.APPLYING;
import static vn.kcn.thidua.enterprises.zone.ZoneState.APPROVED;
import static vn.kcn.thidua.enterprises.zone.ZoneState.EXPANDING;
import static vn.kcn.thidua.enterprises.zone.ZoneState.OPERATING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.enterprises.registry.LegalDocument;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.problem.Refusal;

class ZoneTest {

    private static final Today TODAY = new Today(LocalDate.of(2021, 8, 3));
    private static final Map<ZoneState, Set<ZoneState>> ALLOWED = Map.of(
            APPLYING, Set.of(APPROVED),
            APPROVED, Set.of(OPERATING),
            OPERATING, Set.of(EXPANDING),
            EXPANDING, Set.of(OPERATING));

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void every_pair_of_states_is_allowed_and_lands_there_or_is_refused(ZoneState from, ZoneState to) {
        Zone zone = quangChau(from);
        ZoneChange change = change(to, "2021-08-03", null);

        if (ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
            zone.enter(change, TODAY);
            assertEquals(to, zone.state());
            assertEquals(from, zone.history().asOf(LocalDate.of(2021, 8, 2)).orElseThrow());
        } else {
            Refusal refusal = assertThrows(Refusal.class, () -> zone.enter(change, TODAY));
            assertEquals("zone-state-not-allowed", refusal.code());
            assertEquals("/state", refusal.pointer());
            assertEquals(from, zone.state());
        }
    }

    @Test
    void a_change_rests_on_a_document() {
        ZoneChange bare = new ZoneChange(EXPANDING, TODAY.day(), null, null);

        Refusal refusal = assertThrows(Refusal.class, () -> quangChau(OPERATING).enter(bare, TODAY));

        assertEquals("zone-state-document", refusal.code());
        assertEquals("/document", refusal.pointer());
    }

    @Test
    void a_correction_of_the_past_needs_a_reason() {
        Zone zone = quangChau(APPROVED);
        zone.enter(change(OPERATING, "2021-01-01", null), TODAY);

        assertEquals(
                "zone-state-reason",
                assertThrows(Refusal.class, () -> zone.enter(change(APPLYING, "2000-01-01", null), TODAY))
                        .code());
        zone.enter(change(APPLYING, "2000-01-01", "Bổ sung hồ sơ"), TODAY);
        assertEquals(OPERATING, zone.state());
        assertEquals(APPLYING, zone.history().asOf(LocalDate.of(2005, 1, 1)).orElseThrow());
    }

    private static ZoneChange change(ZoneState state, String from, @Nullable String reason) {
        LegalDocument document =
                new LegalDocument(new Line("01/VD"), LocalDate.of(2000, 1, 1), new Line("Cơ quan ví dụ"));
        return new ZoneChange(state, LocalDate.parse(from), document, reason == null ? null : new Line(reason));
    }

    @Test
    void a_revision_that_says_the_same_is_none() {
        assertFalse(quangChau(OPERATING).revise(description(" Quang  Châu ", new Areas(List.of())), TODAY));
    }

    @Test
    void a_revision_replaces_the_land_entries() {
        Zone zone = quangChau(OPERATING);
        Areas measured = new Areas(
                List.of(new ZoneArea("1", AreaKind.PLANNED, new BigDecimal("426"), LocalDate.of(2006, 1, 1))));

        assertTrue(zone.revise(description("Quang Châu", measured), TODAY));
        assertEquals(measured, zone.areas());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "dt", "1DT", "DT DT", "ĐT", "ABCDEFGHIJKLM", "DT\n", "DT\u0000"})
    void refuses_a_code_that_is_none(String code) {
        assertEquals(
                "zone-code-form",
                assertThrows(Refusal.class, () -> new ZoneCode(code)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DT", "SKNH", "QC", "YSBL", "BN-QV1", "ABCDEFGHIJKL"})
    void accepts_the_codes_of_the_board(String code) {
        assertEquals(code, new ZoneCode(code).text());
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(ZoneState.values())
                .flatMap(from -> Stream.of(ZoneState.values()).map(to -> Arguments.of(from, to)));
    }

    private static Zone quangChau(ZoneState state) {
        return new Zone(
                new ZoneCode("QC"),
                description("Quang Châu", new Areas(List.of())),
                new ZoneChange(state, LocalDate.of(2006, 1, 1), null, null),
                TODAY);
    }

    private static ZoneDescription description(String nameVi, Areas areas) {
        return new ZoneDescription(
                new Line(nameVi), new Line("Quang Chau"), areas, new Wastewater(List.of()), null, null);
    }
}
