package vn.kcn.thidua.nominations.nomination;

import static vn.kcn.thidua.nominations.nomination.Command.*;

import java.util.EnumMap;
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
    CONSULTATION,
    COUNCIL,
    PASSED,
    REJECTED,
    NOT_AWARDED,
    WITHDRAWN,
    AWARDED,
    RECOMMENDED,
    HIGHER_AWARDED,
    HIGHER_REJECTED,
    PUBLISHED,
    CORRECTED,
    REVOKED;

    private static final Map<Stage, Map<Command, Stage>> NEXT = new EnumMap<>(Stage.class);

    static {
        // the nominating side and the standing office
        NEXT.put(DRAFT, Map.of(REVISE, DRAFT, SUBMIT, SUBMITTED, WITHDRAW, WITHDRAWN));
        NEXT.put(SUBMITTED, Map.of(RETURN, RETURNED, ACCEPT, ACCEPTED, WITHDRAW, WITHDRAWN));
        NEXT.put(RETURNED, Map.of(REVISE, RETURNED, SUBMIT, SUBMITTED, WITHDRAW, WITHDRAWN));
        NEXT.put(ACCEPTED, Map.of(RETURN, RETURNED, APPRAISE, APPRAISED, WITHDRAW, WITHDRAWN));
        NEXT.put(
                APPRAISED,
                Map.of(
                        RETURN, RETURNED,
                        CONSULT, CONSULTATION,
                        CALL, COUNCIL,
                        REFUSE, NOT_AWARDED,
                        WITHDRAW, WITHDRAWN));
        NEXT.put(CONSULTATION, Map.of(END_CONSULTATION, APPRAISED, WITHDRAW, WITHDRAWN));
        // the council
        NEXT.put(COUNCIL, Map.of(RECALL, APPRAISED, PASS, PASSED, REJECT, REJECTED));
        // a place given against the ranking
        NEXT.put(REJECTED, Map.of(PASS, PASSED));
        // the leader, and the higher level
        NEXT.put(PASSED, Map.of(AWARD, AWARDED, RECOMMEND, RECOMMENDED, REFUSE, NOT_AWARDED, REJECT, REJECTED));
        NEXT.put(RECOMMENDED, Map.of(HIGHER_AWARD, HIGHER_AWARDED, HIGHER_REJECT, HIGHER_REJECTED));
        NEXT.put(AWARDED, Map.of(PUBLISH, PUBLISHED, CORRECT, CORRECTED, REVOKE, REVOKED));
        NEXT.put(HIGHER_AWARDED, Map.of(PUBLISH, PUBLISHED, CORRECT, CORRECTED, REVOKE, REVOKED));
        NEXT.put(PUBLISHED, Map.of(CORRECT, CORRECTED, REVOKE, REVOKED));
        NEXT.put(CORRECTED, Map.of(PUBLISH, PUBLISHED, CORRECT, CORRECTED, REVOKE, REVOKED));
    }

    /** As a query names it: what is no stage is the caller's mistake, not an address that does not exist. */
    static Stage named(String text) {
        return Stream.of(values())
                .filter(stage -> stage.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("unknown-stage", Map.of("stage", text, "known", List.of(values())))
                        .at("/stage"));
    }

    /** Thẩm định: after the intake, before the council. */
    public void requireUnderAppraisal() {
        if (this != ACCEPTED && this != APPRAISED && this != CONSULTATION) {
            throw Refusal.conflict("not-under-appraisal", Map.of("stage", this));
        }
    }

    Stage after(Command command) {
        Stage next = next().get(command);
        if (next == null) {
            throw Refusal.conflict("wrong-transition", Map.of("command", command, "state", this, "allowed", allowed()))
                    .telling("allowed", allowed());
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
