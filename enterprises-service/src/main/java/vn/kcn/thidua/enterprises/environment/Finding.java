package vn.kcn.thidua.enterprises.environment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Forgets;
import vn.kcn.thidua.kit.time.WorkingDays;

/** What an inspection found, and what came of it. */
@Embeddable
@Schema(name = "InspectionFinding")
record Finding(
        String description,
        @Enumerated(EnumType.STRING) Severity severity,
        @Enumerated(EnumType.STRING) FindingState state,

        @Column(name = "due_on") LocalDate dueOn,

        @Nullable @Schema(description = "How the enterprise put it right, in its own words")
        String remediation,

        @Column(name = "remediated_on") @Nullable LocalDate remediatedOn,

        @Nullable @Schema(description = "What the board said to that")
        String verdict,

        @Column(name = "closed_on") @Nullable LocalDate closedOn) {

    static Finding of(NewFinding told, LocalDate inspectedOn, WorkingDays days) {
        return new Finding(
                told.description().text(),
                told.severity(),
                FindingState.OPEN,
                told.deadline().from(inspectedOn, days),
                null,
                null,
                null,
                null);
    }

    Finding remediate(String how, LocalDate day) {
        return moveTo(FindingCommand.REMEDIATE, dueOn, how, day, verdict, null);
    }

    Finding reject(String why, LocalDate newDueOn) {
        return moveTo(FindingCommand.REJECT, newDueOn, remediation, null, why, null);
    }

    Finding close(String why, LocalDate day) {
        return moveTo(FindingCommand.CLOSE, dueOn, remediation, remediatedOn, why, day);
    }

    Finding forgotten() {
        return new Finding(
                Forgets.FORGOTTEN,
                severity,
                state,
                dueOn,
                remediation == null ? null : Forgets.FORGOTTEN,
                remediatedOn,
                verdict == null ? null : Forgets.FORGOTTEN,
                closedOn);
    }

    boolean isOpenAndSerious() {
        return state != FindingState.CLOSED && severity == Severity.SERIOUS;
    }

    private Finding moveTo(
            FindingCommand command,
            LocalDate due,
            @Nullable String how,
            @Nullable LocalDate remediated,
            @Nullable String said,
            @Nullable LocalDate closed) {
        return new Finding(description, severity, state.after(command), due, how, remediated, said, closed);
    }
}
