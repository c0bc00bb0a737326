package vn.kcn.thidua.indicators.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.problem.Refusal;

/** Where a report stands, what may be done to it there, and by whom. */
enum ReportState {
    /** Bản nháp. */
    DRAFT,
    /** Đã gửi. */
    SUBMITTED,
    /** Trả lại, with a reason. */
    RETURNED,
    /** Đã duyệt cấp 1, by the officer. */
    APPROVED_L1,
    /** Đã duyệt cấp 2, by the standing office. */
    APPROVED_L2,
    /** Đã khóa. */
    LOCKED,
    /** Mở lại, with a reason, by the level that had approved. */
    REOPENED;

    enum Command {
        SAVE,
        SUBMIT,
        APPROVE,
        RETURN,
        REOPEN,
        LOCK;

        boolean isFiling() {
            return this == SAVE || this == SUBMIT;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a command leads, and whose it is. */
    private record Step(ReportState to, Set<String> roles) {}

    private static final Set<String> FILERS = Set.of(Roles.ENTERPRISE, Roles.OFFICER);
    private static final Set<String> LEVEL_1 = Set.of(Roles.OFFICER);
    private static final Set<String> LEVEL_2 = Set.of(Roles.SECRETARY);

    private static final Map<ReportState, Map<Command, Step>> COMMON = Map.of(
            DRAFT, filing(DRAFT),
            RETURNED, filing(RETURNED),
            REOPENED, filing(REOPENED),
            SUBMITTED,
                    Map.of(
                            Command.SUBMIT, new Step(SUBMITTED, FILERS),
                            Command.APPROVE, new Step(APPROVED_L1, LEVEL_1),
                            Command.RETURN, new Step(RETURNED, LEVEL_1)));
    private static final Map<ReportState, Map<Command, Step>> ONE_LEVEL =
            Map.of(APPROVED_L1, approved(LEVEL_1), LOCKED, locked(LEVEL_1));
    private static final Map<ReportState, Map<Command, Step>> TWO_LEVELS = Map.of(
            APPROVED_L1,
                    Map.of(
                            Command.APPROVE, new Step(APPROVED_L2, LEVEL_2),
                            Command.RETURN, new Step(RETURNED, LEVEL_2),
                            Command.REOPEN, new Step(REOPENED, LEVEL_1)),
            APPROVED_L2, approved(LEVEL_2),
            LOCKED, locked(LEVEL_2));

    private static Map<Command, Step> filing(ReportState draft) {
        return Map.of(Command.SAVE, new Step(draft, FILERS), Command.SUBMIT, new Step(SUBMITTED, FILERS));
    }

    private static Map<Command, Step> approved(Set<String> level) {
        return Map.of(Command.REOPEN, new Step(REOPENED, level), Command.LOCK, new Step(LOCKED, level));
    }

    private static Map<Command, Step> locked(Set<String> level) {
        return Map.of(Command.REOPEN, new Step(REOPENED, level));
    }

    static ReportState parse(String text) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.malformed("invalid-report-state", Map.of("state", text, "known", List.of(values()))));
    }

    private Map<Command, Step> steps(int levels) {
        Map<Command, Step> common = COMMON.getOrDefault(this, Map.of());
        return common.isEmpty() ? (levels == 1 ? ONE_LEVEL : TWO_LEVELS).getOrDefault(this, Map.of()) : common;
    }

    /** @throws Refusal 409 with what is allowed here */
    ReportState after(Command command, int levels) {
        Step step = steps(levels).get(command);
        if (step == null) {
            throw Refusal.conflict(
                    "wrong-transition", Map.of("command", command, "state", this, "allowed", allowed(levels)));
        }
        return step.to();
    }

    /** Who may give this command here; nobody, where it is not allowed at all. */
    Set<String> rolesFor(Command command, int levels) {
        Step step = steps(levels).get(command);
        return step == null ? Set.of() : step.roles();
    }

    Set<Command> allowed(int levels) {
        return new TreeSet<>(steps(levels).keySet());
    }

    /** How many levels have approved what stands there. */
    int level(int levels) {
        return switch (this) {
            case DRAFT, SUBMITTED, RETURNED, REOPENED -> 0;
            case APPROVED_L1 -> 1;
            case APPROVED_L2 -> 2;
            case LOCKED -> levels;
        };
    }

    /** Whether its figures are in the totals: the last level has approved them. */
    boolean counts(int levels) {
        return level(levels) == levels;
    }
}
