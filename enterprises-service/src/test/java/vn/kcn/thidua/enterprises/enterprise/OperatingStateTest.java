package vn.kcn.thidua.enterprises.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kcn.thidua.kit.problem.Refusal;

class OperatingStateTest {

    /** The table once more, as a clerk would write it: rows are today's state, an x is where it may go. */
    private static final String TABLE = """
            .                   LICENSED UNDER_CONSTRUCTION TRIAL OPERATING PAUSED_EPIDEMIC PAUSED TERMINATED
            LICENSED            -        x                  x     x         -               -      x
            UNDER_CONSTRUCTION  -        -                  x     x         x               x      x
            TRIAL               -        -                  -     x         x               x      x
            OPERATING           -        -                  -     -         x               x      x
            PAUSED_EPIDEMIC     -        x                  x     x         -               x      x
            PAUSED              -        x                  x     x         x               -      x
            TERMINATED          -        -                  -     -         -               -      -
            """;

    private static final LocalDate EARLIER = LocalDate.of(2021, 5, 18);
    private static final LocalDate LATER = LocalDate.of(2021, 7, 1);

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("everyPair")
    void every_pair_is_allowed_and_lands_there_or_is_refused(OperatingState from, OperatingState to, boolean allowed) {
        if (from == OperatingState.TERMINATED) {
            assertEquals(Set.of(), from.next());
            return;
        }
        OperatingHistory history = new OperatingHistory(List.of(new StateChange(from, EARLIER, null)));
        StateChange change = new StateChange(to, LATER, null);

        if (allowed) {
            assertEquals(change, history.with(change).asOf(LATER).orElseThrow());
        } else {
            Refusal refusal = assertThrows(Refusal.class, () -> history.with(change));
            assertEquals("operating-state-not-allowed", refusal.code());
            assertEquals(422, refusal.kind().status());
        }
    }

    @Test
    void the_table_names_every_state() {
        Set<String> states = new TreeSet<>(
                Arrays.stream(OperatingState.values()).map(Enum::name).toList());

        assertEquals(
                states,
                new TreeSet<>(
                        TABLE.lines().skip(1).map(line -> line.split(" +")[0]).toList()));
    }

    static Stream<Arguments> everyPair() {
        List<String[]> rows = TABLE.lines().map(line -> line.split(" +")).toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, i -> i < row.length, i -> i + 1)
                        .map(i -> Arguments.of(
                                OperatingState.valueOf(row[0]),
                                OperatingState.valueOf(rows.getFirst()[i]),
                                row[i].equals("x"))));
    }
}
