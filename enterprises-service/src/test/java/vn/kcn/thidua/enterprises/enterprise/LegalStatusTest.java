package vn.kcn.thidua.enterprises.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kcn.thidua.enterprises.enterprise.AnEnterprise.TODAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.kit.problem.Refusal;

class LegalStatusTest {

    /** The table once more, as a clerk would write it: rows are today's status, an x is where it may go. */
    private static final String TABLE = """
            .              ACTIVE SUSPENDED NOT_AT_ADDRESS TAX_REVOKED DISSOLVING BANKRUPTING CLOSED
            ACTIVE         -      x         x              x           x          x           -
            SUSPENDED      x      -         x              x           x          x           -
            NOT_AT_ADDRESS x      x         -              x           x          x           -
            TAX_REVOKED    x      -         -              -           x          x           x
            DISSOLVING     x      -         -              -           -          x           x
            BANKRUPTING    x      -         -              -           x          -           x
            CLOSED         -      -         -              -           -          -           -
            """;

    private static final LocalDate EARLIER = LocalDate.of(2021, 5, 18);
    private static final LocalDate LATER = LocalDate.of(2021, 7, 1);

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("everyPair")
    void every_pair_is_allowed_and_lands_there_or_is_refused(LegalStatus from, LegalStatus to, boolean allowed) {
        LegalHistory history = reached(from);
        LegalChange change = change(to, LATER, null);

        if (allowed) {
            assertEquals(to, history.with(change).asOf(LATER));
            assertEquals(from, history.with(change).asOf(LATER.minusDays(1)));
        } else {
            Refusal refusal = assertThrows(Refusal.class, () -> history.with(change));
            assertEquals("/status", refusal.pointer());
            assertEquals(
                    history.changes().isEmpty() ? "legal-status-first" : "legal-status-not-allowed", refusal.code());
            assertEquals(Set.copyOf(from.next()), Set.copyOf((java.util.Collection<?>)
                    refusal.facts().get("allowed")));
        }
    }

    @Test
    void the_table_names_every_status() {
        assertEquals(
                new TreeSet<>(
                        Arrays.stream(LegalStatus.values()).map(Enum::name).toList()),
                new TreeSet<>(
                        TABLE.lines().skip(1).map(line -> line.split(" +")[0]).toList()));
    }

    @Test
    void is_active_as_long_as_nothing_else_is_recorded() {
        LegalHistory history = LegalHistory.NOTHING_RECORDED;

        assertEquals(LegalStatus.ACTIVE, history.asOf(LATER));
        assertEquals(List.of(), history.periods());
    }

    /** Its announced last day ends nothing: until somebody records what came then, it is suspended. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        day,        status
        2021-05-17, ACTIVE
        2021-05-18, SUSPENDED
        2022-05-17, SUSPENDED
        2022-06-01, SUSPENDED
        """, useHeadersInDisplayName = true)
    void a_suspension_lasts_until_the_next_record(LocalDate day, LegalStatus status) {
        assertEquals(status, reached(LegalStatus.SUSPENDED).asOf(day));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        status,      announcedUntil
        SUSPENDED,
        SUSPENDED,   2021-07-01
        SUSPENDED,   2021-06-30
        DISSOLVING,  2022-01-01
        """, useHeadersInDisplayName = true)
    void a_suspension_alone_has_an_announced_last_day_after_its_first(LegalStatus status, @Nullable LocalDate until) {
        LegalChange change = new LegalChange(status, LATER, until, null);

        Refusal refusal = assertThrows(Refusal.class, () -> LegalHistory.NOTHING_RECORDED.with(change));

        assertEquals("legal-status-until", refusal.code());
        assertEquals("/announcedUntil", refusal.pointer());
    }

    @Test
    void a_correction_of_the_past_needs_a_reason_and_both_neighbours() {
        LegalHistory closed = reached(LegalStatus.CLOSED);
        LocalDate between = EARLIER.minusDays(5);

        assertEquals(
                "legal-status-reason",
                assertThrows(Refusal.class, () -> closed.with(change(LegalStatus.BANKRUPTING, between, null)))
                        .code());
        assertEquals(
                LegalStatus.BANKRUPTING,
                closed.with(change(LegalStatus.BANKRUPTING, between, "Bổ sung hồ sơ"))
                        .asOf(between));
        assertEquals(
                "legal-status-not-allowed",
                assertThrows(Refusal.class, () -> closed.with(change(LegalStatus.ACTIVE, between, "Nhầm")))
                        .code());
    }

    @Test
    void is_an_axis_of_its_own_beside_the_state_of_operation() {
        Enterprise enterprise = AnEnterprise.operatingSince("2020-01-15").build();

        enterprise.enter(change(LegalStatus.DISSOLVING, LATER, null), TODAY);

        assertEquals(LegalStatus.DISSOLVING, enterprise.legalHistory().asOf(TODAY.day()));
        assertEquals(
                OperatingState.OPERATING,
                enterprise.history().asOf(TODAY.day()).orElseThrow().state());
    }

    /** A history that has come to a status on 18 May 2021, by the shortest way. */
    private static LegalHistory reached(LegalStatus status) {
        return switch (status) {
            case ACTIVE -> LegalHistory.NOTHING_RECORDED;
            case CLOSED ->
                LegalHistory.NOTHING_RECORDED
                        .with(change(LegalStatus.DISSOLVING, EARLIER.minusDays(10), null))
                        .with(change(LegalStatus.CLOSED, EARLIER, null));
            default -> LegalHistory.NOTHING_RECORDED.with(change(status, EARLIER, null));
        };
    }

    private static LegalChange change(LegalStatus status, LocalDate from, @Nullable String reason) {
        LocalDate until = status == LegalStatus.SUSPENDED ? from.plusYears(1) : null;
        return new LegalChange(status, from, until, reason == null ? null : new Line(reason));
    }

    static Stream<Arguments> everyPair() {
        List<String[]> rows = TABLE.lines().map(line -> line.split(" +")).toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, i -> i < row.length, i -> i + 1)
                        .map(i -> Arguments.of(
                                LegalStatus.valueOf(row[0]),
                                LegalStatus.valueOf(rows.getFirst()[i]),
                                row[i].equals("x"))));
    }
}
