package vn.kcn.thidua.indicators.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.kcn.thidua.kit.problem.Refusal;

/** Where a report stands, and what may be done to it there. */
enum ReportState {
    /** Bản nháp. */
    DRAFT,
    /** Đã gửi. */
    SUBMITTED,
    /** Trả lại, with a reason. */
    RETURNED,
    /** Đã duyệt. */
    APPROVED;

    enum Command {
        SAVE,
        SUBMIT,
        APPROVE,
        RETURN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<ReportState, Map<Command, ReportState>> NEXT = Map.of(
            DRAFT, Map.of(Command.SAVE, DRAFT, Command.SUBMIT, SUBMITTED),
            SUBMITTED, Map.of(Command.SUBMIT, SUBMITTED, Command.APPROVE, APPROVED, Command.RETURN, RETURNED),
            RETURNED, Map.of(Command.SAVE, RETURNED, Command.SUBMIT, SUBMITTED),
            APPROVED, Map.of(Command.RETURN, RETURNED));

    static ReportState parse(String text) {
        for (ReportState state : values()) {
            if (state.name().equals(text)) {
                return state;
            }
        }
        throw Refusal.malformed("invalid-report-state", Map.of("state", text, "known", List.of(values())));
    }

    ReportState after(Command command) {
        ReportState next = NEXT.getOrDefault(this, Map.of()).get(command);
        if (next == null) {
            throw Refusal.conflict("wrong-transition", Map.of("command", command, "state", this, "allowed", allowed()));
        }
        return next;
    }

    Set<Command> allowed() {
        return new TreeSet<>(NEXT.getOrDefault(this, Map.of()).keySet());
    }
}
