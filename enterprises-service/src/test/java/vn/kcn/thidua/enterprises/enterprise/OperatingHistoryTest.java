package vn.kcn.thidua.enterprises.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kcn.thidua.enterprises.enterprise.OperatingState.LICENSED;
import static vn.kcn.thidua.enterprises.enterprise.OperatingState.OPERATING;
import static vn.kcn.thidua.enterprises.enterprise.OperatingState.PAUSED;
import static vn.kcn.thidua.enterprises.enterprise.OperatingState.PAUSED_EPIDEMIC;
import static vn.kcn.thidua.enterprises.enterprise.OperatingState.TERMINATED;
import static vn.kcn.thidua.enterprises.enterprise.OperatingState.UNDER_CONSTRUCTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.problem.Refusal;

class OperatingHistoryTest {

    private static final OperatingHistory PAUSED_IN_THE_EPIDEMIC = new OperatingHistory(List.of(
            change(LICENSED, "2019-03-01"),
            change(OPERATING, "2020-01-15"),
            change(PAUSED_EPIDEMIC, "2021-05-18"),
            change(OPERATING, "2021-07-20")));

    @ParameterizedTest
    @CsvSource(textBlock = """
        day,        state
        2019-02-28, ''
        2019-03-01, LICENSED
        2020-01-14, LICENSED
        2020-01-15, OPERATING
        2021-05-17, OPERATING
        2021-05-18, PAUSED_EPIDEMIC
        2021-07-19, PAUSED_EPIDEMIC
        2021-07-20, OPERATING
        2026-01-01, OPERATING
        """, useHeadersInDisplayName = true)
    void a_state_begins_on_its_day_and_lasts_until_the_next(LocalDate day, String state) {
        assertEquals(
                state,
                PAUSED_IN_THE_EPIDEMIC
                        .asOf(day)
                        .map(change -> change.state().name())
                        .orElse(""));
    }

    @Test
    void is_in_order_whatever_the_order_it_was_told_in() {
        OperatingHistory history =
                new OperatingHistory(List.of(change(OPERATING, "2020-01-15"), change(LICENSED, "2019-03-01")));

        assertEquals(List.of(change(LICENSED, "2019-03-01"), change(OPERATING, "2020-01-15")), history.changes());
    }

    @Test
    void takes_a_back_dated_change_with_a_reason() {
        StateChange forgotten = new StateChange(UNDER_CONSTRUCTION, day("2019-06-01"), new Line("Bổ sung hồ sơ"));

        OperatingHistory history = PAUSED_IN_THE_EPIDEMIC.with(forgotten);

        assertEquals(Optional.of(forgotten), history.asOf(day("2019-12-31")));
        assertEquals(5, history.changes().size());
    }

    @Test
    void takes_a_change_before_the_first_one_known() {
        OperatingHistory history = new OperatingHistory(List.of(change(OPERATING, "2020-01-15")));

        assertEquals(
                LICENSED,
                history.with(new StateChange(LICENSED, day("2019-01-01"), new Line("Bổ sung hồ sơ")))
                        .asOf(day("2020-01-14"))
                        .orElseThrow()
                        .state());
    }

    @Test
    void refuses_a_back_dated_change_without_a_reason() {
        Refusal refusal = assertThrows(
                Refusal.class, () -> PAUSED_IN_THE_EPIDEMIC.with(change(UNDER_CONSTRUCTION, "2019-06-01")));

        assertEquals("operating-state-reason", refusal.code());
        assertEquals("/reason", refusal.pointer());
    }

    /** PAUSED would follow from OPERATING of 2020, but PAUSED_EPIDEMIC after TERMINATED would not. */
    @Test
    void refuses_a_back_dated_change_that_its_successor_cannot_follow() {
        StateChange end = new StateChange(TERMINATED, day("2021-01-01"), new Line("Ghi nhầm"));

        Refusal refusal = assertThrows(Refusal.class, () -> PAUSED_IN_THE_EPIDEMIC.with(end));

        assertEquals("operating-state-not-allowed", refusal.code());
        assertEquals(TERMINATED, refusal.facts().get("earlier"));
        assertEquals(PAUSED_EPIDEMIC, refusal.facts().get("later"));
    }

    @Test
    void refuses_a_second_state_on_the_same_day() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> PAUSED_IN_THE_EPIDEMIC.with(new StateChange(PAUSED, day("2021-05-18"), new Line("Nhầm"))));

        assertEquals("operating-state-day-taken", refusal.code());
        assertEquals(409, refusal.kind().status());
    }

    @Test
    void refuses_two_states_on_one_day_from_the_start() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> new OperatingHistory(List.of(change(LICENSED, "2019-03-01"), change(OPERATING, "2019-03-01"))));

        assertEquals("operating-state-day-taken", refusal.code());
    }

    @Test
    void refuses_to_know_nothing() {
        assertEquals(
                "operating-state-missing",
                assertThrows(Refusal.class, () -> new OperatingHistory(List.of()))
                        .code());
    }

    @ParameterizedTest
    @EnumSource(OperatingState.class)
    void opens_a_file_in_any_state_but_the_last(OperatingState state) {
        List<StateChange> only = List.of(change(state, "2020-01-01"));

        if (state == TERMINATED) {
            assertEquals(
                    "operating-state-first",
                    assertThrows(Refusal.class, () -> new OperatingHistory(only))
                            .code());
        } else {
            assertEquals(only, new OperatingHistory(only).changes());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        today,      refusal
        2021-07-19, date-in-future
        2021-07-20, ''
        """, useHeadersInDisplayName = true)
    void holds_nothing_that_has_not_happened_yet(LocalDate today, String refusal) {
        assertEquals(refusal, codeOf(() -> PAUSED_IN_THE_EPIDEMIC.requireHappened(new Today(today))));
    }

    @Test
    void covers_every_day_since_the_first_with_one_period() {
        assertEquals(
                List.of(
                        new OperatingPeriod(LICENSED, day("2019-03-01"), day("2020-01-15"), null),
                        new OperatingPeriod(OPERATING, day("2020-01-15"), day("2021-05-18"), null),
                        new OperatingPeriod(PAUSED_EPIDEMIC, day("2021-05-18"), day("2021-07-20"), null),
                        new OperatingPeriod(OPERATING, day("2021-07-20"), null, null)),
                PAUSED_IN_THE_EPIDEMIC.periods());
    }

    private static String codeOf(Runnable rule) {
        try {
            rule.run();
            return "";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static StateChange change(OperatingState state, String from) {
        return new StateChange(state, day(from), null);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
