package vn.kcn.thidua.enterprises.difficulty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kcn.thidua.enterprises.difficulty.ADifficulty.ASSIGNMENT;
import static vn.kcn.thidua.enterprises.difficulty.ADifficulty.DAYS;
import static vn.kcn.thidua.enterprises.difficulty.ADifficulty.MONDAY;
import static vn.kcn.thidua.enterprises.difficulty.ADifficulty.REOPEN_DAYS;
import static vn.kcn.thidua.enterprises.difficulty.ADifficulty.TEXT;
import static vn.kcn.thidua.enterprises.difficulty.ADifficulty.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.kit.problem.Refusal;

class DifficultyTest {

    /** Written a second time: the code's table must not be its own proof. */
    private static final Map<String, DifficultyState> LANDS = Map.ofEntries(
            Map.entry("RAISED ASSIGN", DifficultyState.ASSIGNED),
            Map.entry("RAISED REFUSE", DifficultyState.REFUSED),
            Map.entry("ASSIGNED ASSIGN", DifficultyState.ASSIGNED),
            Map.entry("ASSIGNED ASK", DifficultyState.WAITING),
            Map.entry("ASSIGNED ANSWER", DifficultyState.ANSWERED),
            Map.entry("ASSIGNED REFUSE", DifficultyState.REFUSED),
            Map.entry("WAITING SUPPLEMENT", DifficultyState.ASSIGNED),
            Map.entry("WAITING REFUSE", DifficultyState.REFUSED),
            Map.entry("ANSWERED CONFIRM", DifficultyState.RESOLVED),
            Map.entry("ANSWERED REOPEN", DifficultyState.ASSIGNED),
            Map.entry("ANSWERED SETTLE", DifficultyState.RESOLVED),
            Map.entry("REFUSED REOPEN", DifficultyState.RAISED));

    @TestFactory
    Stream<DynamicTest> every_command_lands_where_it_should_or_is_refused() {
        return Stream.of(DifficultyState.values())
                .flatMap(state -> Stream.of(Command.values())
                        .map(command ->
                                DynamicTest.dynamicTest(state + " " + command, () -> assertLands(state, command))));
    }

    private static void assertLands(DifficultyState state, Command command) {
        Difficulty difficulty = ADifficulty.in(state);
        int before = difficulty.steps.size();
        DifficultyState lands = LANDS.get(state + " " + command);
        if (lands == null) {
            Refusal refusal = assertThrows(Refusal.class, () -> apply(command, difficulty));
            assertEquals("wrong-transition", refusal.code());
            assertEquals(state.allowed(), refusal.facts().get("allowed"));
            assertEquals(state, difficulty.state);
            assertEquals(before, difficulty.steps.size());
        } else {
            apply(command, difficulty);
            assertEquals(lands, difficulty.state);
            Step last = difficulty.steps.getLast();
            assertEquals(List.of(command, state, lands), List.of(last.command(), last.from(), last.to()));
            assertEquals("officer.demo", last.by());
        }
    }

    private static void apply(Command command, Difficulty difficulty) {
        switch (command) {
            case ASSIGN -> difficulty.assign(ASSIGNMENT, on(MONDAY));
            case ASK -> difficulty.ask(TEXT, on(MONDAY), DAYS);
            case SUPPLEMENT -> difficulty.supplement(TEXT, on(MONDAY), DAYS);
            case ANSWER -> difficulty.answer(TEXT, on(MONDAY), DAYS, REOPEN_DAYS);
            case REFUSE -> difficulty.refuse(TEXT, on(MONDAY), DAYS, REOPEN_DAYS);
            case CONFIRM -> difficulty.confirm(on(MONDAY));
            case REOPEN -> difficulty.reopen(TEXT, on(MONDAY), DAYS);
            // the enterprise has five working days, the next Monday included
            case SETTLE -> difficulty.settle(on(MONDAY.plusDays(8)));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            today,      overdueBy
            2021-08-16, 0
            2021-08-17, 1
            2021-08-22, 4
            """, useHeadersInDisplayName = true)
    void it_is_late_from_the_day_after_its_tenth_working_day(LocalDate today, int overdueBy) {
        Difficulty difficulty = ADifficulty.raised();

        assertEquals(LocalDate.of(2021, 8, 16), difficulty.dueOn);
        assertEquals(overdueBy, difficulty.overdueBy(today, DAYS));
    }

    @Test
    void the_clock_stands_still_while_the_enterprise_is_waited_for() {
        Difficulty difficulty = ADifficulty.in(DifficultyState.ASSIGNED);

        difficulty.ask(TEXT, on(LocalDate.of(2021, 8, 4)), DAYS);
        assertNull(difficulty.dueOn);
        assertEquals(0, difficulty.overdueBy(LocalDate.of(2022, 8, 4), DAYS));

        difficulty.supplement(TEXT, on(LocalDate.of(2021, 8, 11)), DAYS);
        // two of ten days were used by Wednesday 4/8; eight more follow Wednesday 11/8
        assertEquals(LocalDate.of(2021, 8, 23), difficulty.dueOn);

        difficulty.answer(TEXT, on(LocalDate.of(2021, 8, 12)), DAYS, REOPEN_DAYS);
        assertEquals(3, difficulty.answeredIn);
    }

    @Test
    void what_was_asked_too_late_was_late_already() {
        Difficulty difficulty = ADifficulty.in(DifficultyState.ASSIGNED);

        difficulty.ask(TEXT, on(LocalDate.of(2021, 8, 20)), DAYS);

        assertEquals(LocalDate.of(2021, 8, 16), difficulty.dueOn);
    }

    @Test
    void the_enterprise_may_reopen_an_answer_up_to_the_fifth_working_day() {
        LocalDate last = LocalDate.of(2021, 8, 9);
        Difficulty inTime = ADifficulty.in(DifficultyState.ANSWERED);
        inTime.reopen(TEXT, on(last), DAYS);
        assertEquals(LocalDate.of(2021, 8, 23), inTime.dueOn);

        Difficulty late = ADifficulty.in(DifficultyState.ANSWERED);
        Refusal refusal = assertThrows(Refusal.class, () -> late.reopen(TEXT, on(last.plusDays(1)), DAYS));
        assertEquals("reopening-too-late", refusal.code());
    }

    @Test
    void the_board_closes_it_no_earlier_than_that() {
        LocalDate last = LocalDate.of(2021, 8, 9);
        Difficulty early = ADifficulty.in(DifficultyState.ANSWERED);
        assertEquals(
                "settling-too-early",
                assertThrows(Refusal.class, () -> early.settle(on(last))).code());

        Difficulty answered = ADifficulty.in(DifficultyState.ANSWERED);
        answered.settle(on(last.plusDays(1)));
        assertEquals(last.plusDays(1), answered.closedOn);
    }

    @Test
    void the_first_answer_is_the_one_that_is_measured() {
        Difficulty difficulty = ADifficulty.in(DifficultyState.ANSWERED);
        difficulty.reopen(TEXT, on(LocalDate.of(2021, 8, 9)), DAYS);

        difficulty.answer(TEXT, on(LocalDate.of(2021, 8, 20)), DAYS, REOPEN_DAYS);

        assertEquals(0, difficulty.answeredIn);
        assertEquals(MONDAY, difficulty.answeredOn);
    }

    @Test
    void it_goes_to_a_department_or_to_an_agency() {
        Difficulty difficulty = ADifficulty.raised();
        for (Assignment none :
                List.of(new Assignment(null, null, null), new Assignment("LABOUR", new Line("Chi cục Thuế"), null))) {
            Refusal refusal = assertThrows(Refusal.class, () -> difficulty.assign(none, on(MONDAY)));
            assertEquals("assignment-needs-one", refusal.code());
        }
    }
}
