package vn.kcn.thidua.indicators.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.indicators.Refusals.refuses;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.ReportState.Command;

class ReportTest {

    private static final IndicatorCode EXPORTS = new IndicatorCode("EXPORTS");
    private static final IndicatorCode IMPORTS = new IndicatorCode("IMPORTS");
    private static final Signature WHO = new Signature("hr.demo", Instant.parse("2021-08-05T01:00:00Z"));

    /** What a clerk would write down: state, command, what comes of it. Everything else is refused. */
    private static final Set<String> TABLE = Set.of(
            "DRAFT save DRAFT",
            "DRAFT submit SUBMITTED",
            "SUBMITTED submit SUBMITTED",
            "SUBMITTED approve APPROVED",
            "SUBMITTED return RETURNED",
            "RETURNED save RETURNED",
            "RETURNED submit SUBMITTED",
            "APPROVED return RETURNED");

    private static Report in(ReportState state) {
        Report report = new Report(new TaxCode("2400999012"), Period.month(2021, 7));
        if (state != ReportState.DRAFT) {
            report.fill(Command.SUBMIT, values("9.45"), WHO);
        }
        if (state == ReportState.APPROVED) {
            report.approve(WHO);
        }
        if (state == ReportState.RETURNED) {
            report.sendBack("Thiếu nhập khẩu");
        }
        assertEquals(state, report.state());
        return report;
    }

    private static Map<IndicatorCode, Quantity> values(String exports) {
        return Map.of(EXPORTS, Quantity.parse(exports));
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(ReportState.values())
                .flatMap(state -> Stream.of(Command.values()).map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void lands_where_the_table_says_or_refuses(ReportState state, Command command) {
        Report report = in(state);
        var outcome = TABLE.stream()
                .filter(line -> line.startsWith(state + " " + command + " "))
                .map(line -> ReportState.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst();

        if (outcome.isPresent()) {
            perform(report, command);
            assertEquals(outcome.get(), report.state());
        } else {
            boolean isEdit = command == Command.SAVE || command == Command.SUBMIT;
            String code = isEdit && state == ReportState.APPROVED ? "report-approved" : "wrong-transition";
            refuses(code, () -> perform(report, command));
            assertEquals(state, report.state());
        }
    }

    private static void perform(Report report, Command command) {
        switch (command) {
            case SAVE, SUBMIT -> report.fill(command, values("1.5"), WHO);
            case APPROVE -> report.approve(WHO);
            case RETURN -> report.sendBack("Sai đơn vị tính");
        }
    }

    @Test
    void refusals_name_what_is_allowed() {
        var refusal = refuses("wrong-transition", () -> in(ReportState.DRAFT).approve(WHO));

        assertEquals("[save, submit]", String.valueOf(refusal.facts().get("allowed")));
    }

    @Test
    void tells_each_figure_that_changed_and_what_it_replaced() {
        Report report = in(ReportState.SUBMITTED);

        var changes = report.fill(
                Command.SUBMIT, Map.of(EXPORTS, Quantity.parse("9.6"), IMPORTS, Quantity.parse("8.5")), WHO);

        assertEquals(2, changes.size());
        assertTrue(changes.contains(new ValueChange(EXPORTS, Quantity.parse("9.6"), Quantity.parse("9.45"))));
        assertTrue(changes.contains(new ValueChange(IMPORTS, Quantity.parse("8.5"), null)));
    }

    @Test
    void a_figure_left_out_is_withdrawn() {
        Report report = in(ReportState.SUBMITTED);

        var changes = report.fill(Command.SUBMIT, Map.of(IMPORTS, Quantity.parse("8.5")), WHO);

        assertTrue(changes.contains(new ValueChange(EXPORTS, null, Quantity.parse("9.45"))));
        assertEquals(Set.of(IMPORTS), report.values().keySet());
    }

    @Test
    void the_same_figures_where_they_stand_already_change_nothing() {
        assertFalse(in(ReportState.SUBMITTED).wouldChangeBy(Command.SUBMIT, values("9.450")));
        assertFalse(in(ReportState.APPROVED).wouldChangeBy(Command.SUBMIT, values("9.45")));
        assertTrue(in(ReportState.APPROVED).wouldChangeBy(Command.SUBMIT, values("9.46")));
        assertTrue(in(ReportState.RETURNED).wouldChangeBy(Command.SUBMIT, values("9.45")));
        assertFalse(in(ReportState.RETURNED).wouldChangeBy(Command.SAVE, values("9.45")));
    }

    @Test
    void an_empty_report_may_be_kept_but_not_handed_in() {
        Report report = in(ReportState.DRAFT);

        assertEquals(List.of(), report.fill(Command.SAVE, Map.of(), WHO));
        refuses("report-empty", () -> report.fill(Command.SUBMIT, Map.of(), WHO));
        assertEquals(ReportState.DRAFT, report.state());
    }

    @Test
    void reopening_takes_the_approval_back() {
        Report report = in(ReportState.APPROVED);

        assertTrue(report.sendBack("Số liệu tháng 7 cần rà soát"));

        assertNull(report.approvedAt());
        assertEquals("Số liệu tháng 7 cần rà soát", report.returnReason());
        report.fill(Command.SUBMIT, values("9.45"), WHO);
        assertNull(report.returnReason());
        assertFalse(in(ReportState.SUBMITTED).sendBack("Chưa đủ"));
    }
}
