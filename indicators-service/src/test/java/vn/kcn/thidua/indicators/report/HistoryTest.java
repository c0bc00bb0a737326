package vn.kcn.thidua.indicators.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.report.ReportState.Command;

/** Who approved a figure follows from what was done to its report. */
class HistoryTest {

    private static final Instant DAY = Instant.parse("2021-08-03T01:00:00Z");

    private static History.Entry entry(long version, Command command, String by, boolean counts, String changes) {
        var step = new Step(version, command, ReportState.SUBMITTED, by, DAY.plusSeconds(version), null, null);
        return new History.Entry(step, counts, Changes.read(changes));
    }

    private static String told(Revision revision) {
        return revision.indicator() + "@" + revision.reportVersion() + " " + revision.replaced() + "→"
                + revision.value() + " d" + revision.definition() + " " + revision.recordedBy() + "/"
                + revision.approvedBy();
    }

    @Test
    void the_first_approval_from_which_a_figure_counts_is_its_approval() {
        var history = new History(List.of(
                entry(1, Command.SUBMIT, "hr", false, "{\"BB\":[9.45,null,1],\"AA\":[-3,null,2]}"),
                entry(2, Command.APPROVE, "officer", false, null),
                entry(3, Command.APPROVE, "secretary", true, null),
                entry(4, Command.REOPEN, "secretary", false, null),
                entry(5, Command.SUBMIT, "hr", false, "{\"AA\":[123456789012345678.123456,-3,3],\"BB\":[null,9.45,1]}"),
                entry(6, Command.APPROVE, "officer2", true, null)));

        assertEquals(
                List.of(
                        "AA@1 null→-3 d2 hr/secretary",
                        "AA@5 -3→123456789012345678.123456 d3 hr/officer2",
                        "BB@1 null→9.45 d1 hr/secretary",
                        "BB@5 9.45→null d1 hr/null"),
                history.revisions().stream().map(HistoryTest::told).toList());
        assertEquals(6, history.latestApproval().orElseThrow().reportVersion());
    }

    @Test
    void a_figure_keeps_its_first_approver_when_it_is_approved_again() {
        var history = new History(List.of(
                entry(1, Command.SUBMIT, "hr", false, "{\"AA\":[1,null,1]}"),
                entry(2, Command.APPROVE, "officer", true, null),
                entry(3, Command.REOPEN, "officer", false, null),
                entry(4, Command.APPROVE, "officer2", true, null)));

        assertEquals(
                List.of("AA@1 null→1 d1 hr/officer"),
                history.revisions().stream().map(HistoryTest::told).toList());
    }
}
