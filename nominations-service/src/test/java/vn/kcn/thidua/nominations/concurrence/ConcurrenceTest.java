package vn.kcn.thidua.nominations.concurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.nominations.concurrence.Concurrence.Term;

class ConcurrenceTest {

    private static final LocalDate DUE = LocalDate.of(2021, 12, 20);

    @ParameterizedTest
    @CsvSource(textBlock = """
            silence,    day,        says
            AGREEMENT,  2021-12-20, waited for
            AGREEMENT,  2021-12-21, AGREE
            NO_OPINION, 2021-12-21, NO_OPINION
            WAIT,       2022-12-21, waited for
            """, useHeadersInDisplayName = true)
    void silence_means_what_the_regime_says_from_the_day_after_the_last(Silence silence, LocalDate day, String says) {
        assertEquals(says, asked(silence).says(day).map(Position::name).orElse("waited for"));
    }

    @ParameterizedTest
    @CsvSource({"AGREE", "OBJECT", "NO_OPINION"})
    void an_answer_counts_however_late_it_comes(Position answer) {
        Concurrence asked = asked(Silence.AGREEMENT);
        asked.answer(new NewPosition(answer, "Văn bản 512", null), Instant.EPOCH);
        assertEquals(Optional.of(answer), asked.says(DUE.plusYears(1)));
    }

    @TestFactory
    Stream<DynamicTest> every_command_lands_where_it_should_or_is_refused() {
        return Stream.of(ConcurrenceState.values())
                .flatMap(state -> Stream.of(ConcurrenceCommand.values())
                        .map(command ->
                                DynamicTest.dynamicTest(state + " " + command, () -> assertLands(state, command))));
    }

    private static void assertLands(ConcurrenceState state, ConcurrenceCommand command) {
        Concurrence asked = asked(Silence.WAIT);
        asked.state = state;
        ConcurrenceState lands = switch (state + " " + command) {
            case "ASKED ANSWER", "ESCALATED ANSWER" -> ConcurrenceState.ANSWERED;
            case "ASKED ESCALATE" -> ConcurrenceState.ESCALATED;
            case "ASKED WITHDRAW", "ESCALATED WITHDRAW" -> ConcurrenceState.WITHDRAWN;
            default -> null;
        };
        if (lands == null) {
            assertRefused("wrong-transition", () -> apply(asked, command));
            assertEquals(state, asked.state);
        } else {
            apply(asked, command);
            assertEquals(lands, asked.state);
        }
    }

    private static void apply(Concurrence asked, ConcurrenceCommand command) {
        switch (command) {
            case ANSWER -> asked.answer(new NewPosition(Position.AGREE, "Văn bản 512", null), Instant.EPOCH);
            case ESCALATE -> {
                if (asked.state == ConcurrenceState.ASKED) {
                    assertRefused("not-overdue", () -> asked.escalate("UBND tỉnh", "Quá hạn", DUE));
                }
                asked.escalate("UBND tỉnh", "Quá hạn", DUE.plusDays(1));
            }
            case WITHDRAW -> asked.withdraw("Gửi nhầm", Instant.EPOCH);
        }
    }

    private static Concurrence asked(Silence silence) {
        return Concurrence.ask(
                UUID.randomUUID(),
                new NewConcurrence(Subject.TAX, "Cục Thuế ví dụ", "Việc chấp hành pháp luật thuế", null),
                new Term(DUE.minusDays(14), DUE, silence),
                "officer.demo",
                Instant.EPOCH);
    }
}
