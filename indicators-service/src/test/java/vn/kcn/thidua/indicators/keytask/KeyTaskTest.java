package vn.kcn.thidua.indicators.keytask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KeyTaskTest {

    private static final LocalDate DUE = LocalDate.of(2021, 12, 31);

    private static KeyTaskDetails details(KeyTaskState state) {
        return new KeyTaskDetails("Giải phóng mặt bằng", "Land clearance", "Phòng Quy hoạch", DUE, state);
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(KeyTaskState.values())
                .flatMap(from -> Stream.of(KeyTaskState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void moves_as_the_table_says_and_no_other_way(KeyTaskState from, KeyTaskState to) {
        Set<String> allowed = Set.of("PLANNED→IN_PROGRESS", "PLANNED→DONE", "IN_PROGRESS→DONE", "DONE→IN_PROGRESS");
        KeyTask task = new KeyTask("M", "LAND_CLEARANCE", details(from));

        if (from == to || allowed.contains(from + "→" + to)) {
            task.change(details(to));
            assertEquals(to, task.details().state());
        } else {
            refuses("key-task-transition", () -> task.change(details(to)));
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
        assertEquals(late, new KeyTask("M", "LAND_CLEARANCE", details(state)).isLateOn(day));
    }
}
