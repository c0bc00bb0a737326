package vn.kcn.thidua.enterprises.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Prose;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.kit.time.WorkingDays;

class EnvironmentRecordTest {

    private static final LocalDate DAY = LocalDate.of(2021, 10, 1);
    private static final Today TODAY = new Today(DAY);
    /** Monday 4 October 2021 is a day off here. */
    private static final WorkingDays DAYS = new WorkingDays(Set.of(LocalDate.of(2021, 10, 4)), Set.of());

    /** Written a second time: the code's table must not be its own proof. */
    private static final Map<String, FindingState> LANDS = Map.of(
            "OPEN REMEDIATE", FindingState.REMEDIATED,
            "OPEN CLOSE", FindingState.CLOSED,
            "REMEDIATED REJECT", FindingState.OPEN,
            "REMEDIATED CLOSE", FindingState.CLOSED);

    @TestFactory
    Stream<DynamicTest> every_command_lands_where_it_should_or_is_refused() {
        return Stream.of(FindingState.values())
                .flatMap(state -> Stream.of(FindingCommand.values())
                        .map(command ->
                                DynamicTest.dynamicTest(state + " " + command, () -> assertLands(state, command))));
    }

    private static void assertLands(FindingState state, FindingCommand command) {
        Finding finding = in(state);
        FindingState lands = LANDS.get(state + " " + command);
        if (lands == null) {
            Refusal refusal = assertThrows(Refusal.class, () -> apply(command, finding));
            assertEquals("wrong-transition", refusal.code());
            assertEquals(state.allowed(), refusal.facts().get("allowed"));
        } else {
            assertEquals(lands, apply(command, finding).state());
        }
    }

    private static Finding in(FindingState state) {
        Finding open = Finding.of(finding(Severity.MINOR), DAY, DAYS);
        return switch (state) {
            case OPEN -> open;
            case REMEDIATED -> open.remediate("Đã lắp", DAY);
            case CLOSED -> open.close("Đạt", DAY);
        };
    }

    private static Finding apply(FindingCommand command, Finding finding) {
        return switch (command) {
            case REMEDIATE -> finding.remediate("Đã lắp", DAY);
            case REJECT -> finding.reject("Chưa đạt", DAY.plusDays(5));
            case CLOSE -> finding.close("Đạt", DAY);
        };
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            days, unit,     due
            1,    WORKING,  2021-10-05
            2,    WORKING,  2021-10-06
            1,    CALENDAR, 2021-10-05
            3,    CALENDAR, 2021-10-05
            4,    CALENDAR, 2021-10-05
            5,    CALENDAR, 2021-10-06
            """, useHeadersInDisplayName = true)
    void a_deadline_never_ends_on_a_day_off(int days, Deadline.Unit unit, LocalDate due) {
        assertEquals(due, new Deadline(days, unit).from(DAY, DAYS));
    }

    @Test
    void a_serious_finding_is_open_until_the_board_has_closed_it() {
        EnvironmentRecord record = new EnvironmentRecord("2400999012");
        Inspection inspection = record.inspect(inspection(Severity.MINOR, Severity.SERIOUS), TODAY, DAYS);
        assertTrue(record.hasOpenSeriousFinding());

        inspection.change(2, finding -> finding.remediate("Đã lắp", DAY));
        assertTrue(record.hasOpenSeriousFinding(), "what is only said to be right is not yet");

        inspection.change(2, finding -> finding.close("Đạt", DAY));
        assertFalse(record.hasOpenSeriousFinding(), "a minor one blocks nothing");
        assertFalse(inspection.isClosed());
    }

    @Test
    void a_finding_is_called_by_its_number_from_one_on() {
        Inspection inspection = new EnvironmentRecord("2400999012").inspect(inspection(Severity.MINOR), TODAY, DAYS);
        for (int no : List.of(0, 2)) {
            Refusal refusal = assertThrows(Refusal.class, () -> inspection.change(no, finding -> finding));
            assertEquals("unknown-finding", refusal.code());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            day,        state
            2021-10-01, GRANTED
            2021-10-02, EXPIRED
            """, useHeadersInDisplayName = true)
    void a_document_holds_to_the_end_of_its_last_day(LocalDate day, ProcedureState state) {
        assertEquals(state, ProcedureState.GRANTED.on(day, DAY));
        assertEquals(ProcedureState.REVOKED, ProcedureState.REVOKED.on(day, DAY));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            state,    number, issued,     expires,    code,                                pointer
            EXPIRED,  1/GP,   2020-01-01, 2021-01-01, procedure-expires-by-itself,         /state
            GRANTED,  ,       2020-01-01, ,           procedure-needs-document,            /documentNumber
            REVOKED,  1/GP,   ,           ,           procedure-needs-document,            /issuedOn
            GRANTED,  1/GP,   2021-10-02, ,           date-in-future,                      /issuedOn
            GRANTED,  1/GP,   2021-09-30, 2021-09-30, procedure-expires-before-it-begins,  /expiresOn
            REQUIRED, ,       ,           2021-12-31, procedure-expires-before-it-begins,  /expiresOn
            """, useHeadersInDisplayName = true)
    void refuses_a_document_that_cannot_be_one(
            ProcedureState state, String number, LocalDate issued, LocalDate expires, String code, String pointer) {
        Procedure procedure = new Procedure(ProcedureKind.PERMIT, state, number, null, issued, expires);
        EnvironmentRecord record = new EnvironmentRecord("2400999012");

        Refusal refusal = assertThrows(Refusal.class, () -> record.enter(procedure, TODAY));

        assertEquals(code + " " + pointer, refusal.code() + " " + refusal.pointer());
        assertEquals(List.of(), record.procedures);
    }

    @Test
    void a_new_document_takes_the_place_of_the_old_one_of_its_kind() {
        EnvironmentRecord record = new EnvironmentRecord("2400999012");
        for (String number : List.of("1/GP", "2/GP")) {
            record.enter(new Procedure(ProcedureKind.PERMIT, ProcedureState.GRANTED, number, null, DAY, null), TODAY);
        }
        assertEquals(
                List.of("2/GP"),
                record.procedures.stream().map(Procedure::documentNumber).toList());
    }

    private static NewInspection inspection(Severity... severities) {
        return new NewInspection(
                "2400999012",
                DAY,
                new Line("Đoàn kiểm tra"),
                new Line("Bảo vệ môi trường"),
                Stream.of(severities).map(EnvironmentRecordTest::finding).toList());
    }

    private static NewFinding finding(Severity severity) {
        return new NewFinding(new Prose("Chưa có mái che"), severity, new Deadline(10, Deadline.Unit.WORKING));
    }
}
