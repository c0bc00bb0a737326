package vn.kcn.thidua.indicators.keytask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KeyTaskTest {

    private static final LocalDate DUE = LocalDate.of(2021, 12, 31);

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);

    private static KeyTaskDetails details(KeyTaskState state, Milestone... milestones) {
        return new KeyTaskDetails(
                "Giải phóng mặt bằng", "Land clearance", "Phòng Quy hoạch", DUE, state, List.of(milestones));
    }

    private static KeyTask task(KeyTaskState state, String since) {
        return new KeyTask("M", "LAND_CLEARANCE", details(state), LocalDate.parse(since), TODAY);
    }

    private static Note note(String on, @Nullable KeyTaskState state) {
        return new Note(LocalDate.parse(on), "Đã bàn giao mặt bằng", state, Instant.EPOCH);
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(KeyTaskState.values())
                .flatMap(from -> Stream.of(KeyTaskState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void moves_as_the_table_says_and_no_other_way(KeyTaskState from, KeyTaskState to) {
        Set<String> allowed = Set.of("PLANNED→IN_PROGRESS", "PLANNED→DONE", "IN_PROGRESS→DONE", "DONE→IN_PROGRESS");
        KeyTask task = task(from, "2021-08-03");

        if (from == to || allowed.contains(from + "→" + to)) {
            task.change(details(to), TODAY);
            assertEquals(to, task.details().state());
        } else {
            refuses("key-task-transition", () -> task.change(details(to), TODAY));
            refuses("key-task-transition", () -> task.note(note("2022-01-01", to), TODAY));
            assertEquals(from, task.details().state());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            state,       day,        late
            PLANNED,     2021-12-31, false
            PLANNED,     2022-01-01, true
            IN_PROGRESS, 2022-01-01, true
            DONE,        2022-01-01, false
            """, useHeadersInDisplayName = true)
    void is_late_when_not_done_after_its_due_date(KeyTaskState state, LocalDate day, boolean late) {
        assertEquals(late, task(state, "2021-08-03").isLateOn(day));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            day,        state,       late
            2021-08-02, PLANNED,     false
            2021-08-03, IN_PROGRESS, false
            2021-12-31, IN_PROGRESS, false
            2022-01-01, IN_PROGRESS, true
            2022-01-09, IN_PROGRESS, true
            2022-01-10, DONE,        false
            2022-01-31, DONE,        false
            2022-02-01, IN_PROGRESS, true
            """, useHeadersInDisplayName = true)
    void is_judged_on_a_day_by_what_had_been_done_by_then(LocalDate day, KeyTaskState state, boolean late) {
        KeyTask task = task(KeyTaskState.IN_PROGRESS, "2021-08-03");
        task.note(note("2022-01-10", KeyTaskState.DONE), TODAY);
        task.note(note("2022-02-01", KeyTaskState.IN_PROGRESS), TODAY);

        assertEquals(state, task.asOf(day).state());
        assertEquals(late, task.isLateOn(day));
    }

    @Test
    void takes_a_state_no_earlier_than_the_one_before() {
        KeyTask task = task(KeyTaskState.IN_PROGRESS, "2021-08-03");

        refuses("key-task-turn-order", () -> task.note(note("2021-08-02", KeyTaskState.DONE), TODAY));
        task.note(note("2021-08-03", KeyTaskState.DONE), TODAY);

        assertEquals(KeyTaskState.DONE, task.asOf(LocalDate.of(2021, 8, 3)).state());
    }

    @Test
    void shows_the_notes_of_a_day_latest_first() {
        KeyTask task = task(KeyTaskState.IN_PROGRESS, "2021-08-03");
        task.note(note("2021-09-02", null), TODAY);
        task.note(note("2021-08-19", null), TODAY);
        task.note(note("2021-10-10", null), TODAY);

        assertEquals(
                List.of(LocalDate.of(2021, 9, 2), LocalDate.of(2021, 8, 19)),
                task.notesBy(LocalDate.of(2021, 10, 9)).stream().map(Note::on).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            due,        reachedOn,  day,        reached,    late
            2021-09-02, ,           2021-09-02, ,           false
            2021-09-02, ,           2021-09-03, ,           true
            2021-09-02, 2021-09-10, 2021-09-09, ,           true
            2021-09-02, 2021-09-10, 2021-09-10, 2021-09-10, false
            """, useHeadersInDisplayName = true)
    void a_milestone_is_judged_on_a_day_too(
            LocalDate due, @Nullable LocalDate reachedOn, LocalDate day, @Nullable LocalDate reached, boolean late) {
        var part = KeyTaskView.Part.of(new Milestone("Đợt 1", "Phase 1", due, reachedOn), day);

        assertEquals(reached, part.reachedOn());
        assertEquals(late, part.late());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            due,        reachedOn,  refusal
            2021-12-31, 2022-03-01,
            2022-01-01, ,           milestone-after-due
            2021-12-31, 2022-03-02, day-in-future
            """, useHeadersInDisplayName = true)
    void a_milestone_is_due_with_the_task_at_the_latest_and_reached_by_today(
            LocalDate due, @Nullable LocalDate reachedOn, @Nullable String refusal) {
        KeyTask task = task(KeyTaskState.PLANNED, "2021-08-03");
        KeyTaskDetails details = details(KeyTaskState.PLANNED, new Milestone("Đợt 1", "Phase 1", due, reachedOn));

        if (refusal == null) {
            task.change(details, TODAY);
            assertEquals(1, task.details().milestones().size());
        } else {
            refuses(refusal, () -> task.change(details, TODAY));
        }
    }

    @Test
    void nothing_is_noted_of_days_to_come() {
        KeyTask task = task(KeyTaskState.PLANNED, "2021-08-03");

        refuses("day-in-future", () -> task.note(note("2022-03-02", null), TODAY));
        refuses("day-in-future", () -> task(KeyTaskState.DONE, "2022-03-02"));
        task.note(note("2022-03-01", null), TODAY);
    }
}
