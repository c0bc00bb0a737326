package vn.kcn.thidua.indicators.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.ReportState.Command;
import vn.kcn.thidua.indicators.report.Reports.Key;

class ReportTest {

    private static final IndicatorCode EXPORTS = new IndicatorCode("EXPORTS");
    private static final IndicatorCode IMPORTS = new IndicatorCode("IMPORTS");
    private static final Signature OFFICER = new Signature("officer.demo", Instant.parse("2021-08-06T01:00:00Z"));
    private static final Signature SECRETARY = new Signature("secretary.demo", Instant.parse("2021-08-07T01:00:00Z"));
    private static final Signature WHO = new Signature("hr.demo", Instant.parse("2021-08-05T01:00:00Z"));

    /**
     * What a clerk would write down: levels of the form, state, command, by whom, what comes of it. Everything else is
     * refused.
     */
    private static final Set<String> TABLE = table("""
            1,2  DRAFT        save     enterprise,officer  DRAFT
            1,2  DRAFT        submit   enterprise,officer  SUBMITTED
            1,2  SUBMITTED    submit   enterprise,officer  SUBMITTED
            1,2  SUBMITTED    approve  officer             APPROVED_L1
            1,2  SUBMITTED    return   officer             RETURNED
            1,2  RETURNED     save     enterprise,officer  RETURNED
            1,2  RETURNED     submit   enterprise,officer  SUBMITTED
            1,2  REOPENED     save     enterprise,officer  REOPENED
            1,2  REOPENED     submit   enterprise,officer  SUBMITTED
            1    APPROVED_L1  reopen   officer             REOPENED
            1    APPROVED_L1  lock     officer             LOCKED
            1    LOCKED       reopen   officer             REOPENED
            2    APPROVED_L1  approve  secretary           APPROVED_L2
            2    APPROVED_L1  return   secretary           RETURNED
            2    APPROVED_L1  reopen   officer             REOPENED
            2    APPROVED_L2  reopen   secretary           REOPENED
            2    APPROVED_L2  lock     secretary           LOCKED
            2    LOCKED       reopen   secretary           REOPENED
            """);

    private static final List<String> ROLES =
            List.of("enterprise", "officer", "secretary", "council", "leader", "auditor", "admin", "portal");

    private static Set<String> table(String text) {
        return text.lines()
                .map(line -> line.strip().split(" +"))
                .flatMap(cells -> Stream.of(cells[0].split(","))
                        .flatMap(levels -> Stream.of(cells[3].split(","))
                                .map(role -> String.join(" ", levels, cells[1], cells[2], role, cells[4]))))
                .collect(Collectors.toSet());
    }

    private static Report in(ReportState state, int levels) {
        Report report = new Report(Key.of(null, "2400999012", "2021-07"), levels);
        if (state == ReportState.DRAFT) {
            return report;
        }
        report.fill(Command.SUBMIT, values("9.45"), levels, WHO);
        if (state == ReportState.RETURNED) {
            report.sendBack("Thiếu nhập khẩu");
        } else if (state != ReportState.SUBMITTED) {
            report.approve(OFFICER);
            if (levels == 2 && (state == ReportState.APPROVED_L2 || state == ReportState.LOCKED)) {
                report.approve(SECRETARY);
            }
            if (state == ReportState.LOCKED) {
                report.lock();
            }
            if (state == ReportState.REOPENED) {
                report.reopen("Rà soát");
            }
        }
        assertEquals(state, report.state());
        return report;
    }

    private static Report in(ReportState state) {
        return in(state, 1);
    }

    private static Map<IndicatorCode, Quantity> values(String exports) {
        return Map.of(EXPORTS, Quantity.parse(exports));
    }

    static Stream<Arguments> everyCase() {
        return Stream.of(1, 2)
                .flatMap(levels -> Stream.of(ReportState.values())
                        .filter(state -> levels == 2 || state != ReportState.APPROVED_L2)
                        .flatMap(state ->
                                Stream.of(Command.values()).map(command -> Arguments.of(levels, state, command))));
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void lands_where_the_table_says_or_refuses(int levels, ReportState state, Command command) {
        Report report = in(state, levels);
        String begin = levels + " " + state + " " + command + " ";
        var lines = TABLE.stream().filter(line -> line.startsWith(begin)).toList();

        for (String role : ROLES) {
            assertEquals(
                    lines.stream().anyMatch(line -> line.startsWith(begin + role + " ")),
                    state.rolesFor(command, levels).contains(role),
                    role);
        }
        if (lines.isEmpty()) {
            boolean isApproved = state.level(levels) > 0;
            refuses(
                    command.isFiling() && isApproved ? "report-approved" : "wrong-transition",
                    () -> perform(report, command));
            assertEquals(state, report.state());
        } else {
            perform(report, command);
            assertEquals(
                    lines.getFirst().substring(lines.getFirst().lastIndexOf(' ') + 1),
                    report.state().name());
        }
    }

    private static void perform(Report report, Command command) {
        switch (command) {
            case SAVE, SUBMIT -> report.fill(command, values("1.5"), report.levels(), WHO);
            case APPROVE -> report.approve(report.state() == ReportState.SUBMITTED ? OFFICER : SECRETARY);
            case RETURN -> report.sendBack("Sai đơn vị tính");
            case REOPEN -> report.reopen("Rà soát");
            case LOCK -> report.lock();
        }
    }

    @Test
    void counts_from_the_last_level_on() {
        assertTrue(in(ReportState.APPROVED_L1, 1).counts());
        assertFalse(in(ReportState.APPROVED_L1, 2).counts());
        assertTrue(in(ReportState.APPROVED_L2, 2).counts());
        assertTrue(in(ReportState.LOCKED, 2).counts());
        assertFalse(in(ReportState.REOPENED, 2).counts());
    }

    @Test
    void the_second_level_is_another_person() {
        Report report = in(ReportState.APPROVED_L1, 2);

        refuses("approved-by-the-same", () -> report.approve(OFFICER));
        assertTrue(report.approve(SECRETARY));
    }

    @Test
    void an_approval_is_pinned_to_the_figures_however_they_were_written() {
        Report report = in(ReportState.APPROVED_L1);

        assertEquals(
                CanonicalReport.of(report.key(), values("9.4500")).sha256(),
                report.approval().sha256());
        assertNotEquals(CanonicalReport.of(report.key(), values("9.46")).sha256(), report.sha256());
        assertEquals(
                "{\"form\":\"MONTHLY\",\"period\":\"2021-07\",\"taxCode\":\"2400999012\",\"values\":{\"EXPORTS\":\"9.45\"}}",
                CanonicalReport.of(report.key(), values("9.450")).text());
    }

    @Test
    void refusals_name_what_is_allowed() {
        var refusal = refuses("wrong-transition", () -> in(ReportState.DRAFT).approve(OFFICER));

        assertEquals("[save, submit]", String.valueOf(refusal.facts().get("allowed")));
    }

    @Test
    void tells_each_figure_that_changed_and_what_it_replaced() {
        Report report = in(ReportState.SUBMITTED);

        var changes = report.fill(
                Command.SUBMIT, Map.of(EXPORTS, Quantity.parse("9.6"), IMPORTS, Quantity.parse("8.5")), 1, WHO);

        assertEquals(2, changes.size());
        assertTrue(changes.contains(new ValueChange(EXPORTS, Quantity.parse("9.6"), Quantity.parse("9.45"))));
        assertTrue(changes.contains(new ValueChange(IMPORTS, Quantity.parse("8.5"), null)));
    }

    @Test
    void a_figure_left_out_is_withdrawn() {
        Report report = in(ReportState.SUBMITTED);

        var changes = report.fill(Command.SUBMIT, Map.of(IMPORTS, Quantity.parse("8.5")), 1, WHO);

        assertTrue(changes.contains(new ValueChange(EXPORTS, null, Quantity.parse("9.45"))));
        assertEquals(Set.of(IMPORTS), report.values().keySet());
    }

    @Test
    void the_same_figures_where_they_stand_already_change_nothing() {
        assertFalse(in(ReportState.SUBMITTED).wouldChangeBy(Command.SUBMIT, values("9.450")));
        assertFalse(in(ReportState.APPROVED_L1).wouldChangeBy(Command.SUBMIT, values("9.45")));
        assertTrue(in(ReportState.APPROVED_L1).wouldChangeBy(Command.SUBMIT, values("9.46")));
        assertTrue(in(ReportState.RETURNED).wouldChangeBy(Command.SUBMIT, values("9.45")));
        assertFalse(in(ReportState.RETURNED).wouldChangeBy(Command.SAVE, values("9.45")));
    }

    @Test
    void an_empty_report_may_be_kept_but_not_handed_in() {
        Report report = in(ReportState.DRAFT);

        assertEquals(List.of(), report.fill(Command.SAVE, Map.of(), 1, WHO));
        refuses("report-empty", () -> report.fill(Command.SUBMIT, Map.of(), 1, WHO));
        assertEquals(ReportState.DRAFT, report.state());
    }

    @Test
    void reopening_takes_the_approval_back() {
        Report report = in(ReportState.APPROVED_L1);

        assertTrue(report.reopen("Số liệu tháng 7 cần rà soát"));

        assertNull(report.approval());
        assertEquals("Số liệu tháng 7 cần rà soát", report.returnReason());
        report.fill(Command.SUBMIT, values("9.45"), 1, WHO);
        assertNull(report.returnReason());
        assertFalse(in(ReportState.APPROVED_L1, 2).reopen("Chưa đủ"));
    }
}
