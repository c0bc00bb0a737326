package vn.kcn.thidua.nominations.nomination;

import static vn.kcn.thidua.nominations.nomination.Command.ACCEPT;
import static vn.kcn.thidua.nominations.nomination.Command.APPRAISE;
import static vn.kcn.thidua.nominations.nomination.Command.AWARD;
import static vn.kcn.thidua.nominations.nomination.Command.CALL;
import static vn.kcn.thidua.nominations.nomination.Command.PASS;
import static vn.kcn.thidua.nominations.nomination.Command.RECALL;
import static vn.kcn.thidua.nominations.nomination.Command.REJECT;
import static vn.kcn.thidua.nominations.nomination.Command.RETURN;
import static vn.kcn.thidua.nominations.nomination.Command.REVISE;
import static vn.kcn.thidua.nominations.nomination.Command.REVOKE;
import static vn.kcn.thidua.nominations.nomination.Command.SUBMIT;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.kit.problem.Refusal;

/** How far a nomination has come, and the one table of what may happen to it next. */
@Schema(name = "NominationStage")
public enum Stage {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    APPRAISED,
    COUNCIL,
    PASSED,
    REJECTED,
    AWARDED,
    REVOKED;

    private static final Map<Stage, Map<Command, Stage>> NEXT = Map.of(
            DRAFT, Map.of(REVISE, DRAFT, SUBMIT, SUBMITTED),
            SUBMITTED, Map.of(RETURN, RETURNED, ACCEPT, ACCEPTED),
            RETURNED, Map.of(REVISE, RETURNED, SUBMIT, SUBMITTED),
            ACCEPTED, Map.of(RETURN, RETURNED, APPRAISE, APPRAISED),
            APPRAISED, Map.of(RETURN, RETURNED, CALL, COUNCIL),
            COUNCIL, Map.of(RECALL, APPRAISED, PASS, PASSED, REJECT, REJECTED),
            PASSED, Map.of(AWARD, AWARDED),
            REJECTED, Map.of(),
            AWARDED, Map.of(REVOKE, REVOKED),
            REVOKED, Map.of());

    /** As a query names it: what is no stage is the caller's mistake, not an address that does not exist. */
    static Stage named(String text) {
        return Stream.of(values())
                .filter(stage -> stage.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("unknown-stage", Map.of("stage", text, "known", List.of(values())))
                        .at("/stage"));
    }

    Stage after(Command command) {
        Stage next = next().get(command);
        if (next == null) {
            throw Refusal.conflict("wrong-transition", Map.of("command", command, "state", this, "allowed", allowed()));
        }
        return next;
    }

    List<Command> allowed() {
        return next().keySet().stream().sorted().toList();
    }

    private Map<Command, Stage> next() {
        return NEXT.getOrDefault(this, Map.of());
    }
}
