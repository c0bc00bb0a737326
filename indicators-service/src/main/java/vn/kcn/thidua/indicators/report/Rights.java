package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.indicators.report.ReportState.Command;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.problem.Refusal;

/** What whoever asks may do to a report where it stands. */
@ApplicationScoped
class Rights {

    @Inject
    Actor actor;

    /** So that a client draws its buttons without guessing; the period may be closed all the same. */
    @Schema(name = "ReportPermissions", description = "What this token may do to the report as it stands")
    record Permissions(boolean maySubmit, boolean mayApprove, boolean mayReturn, boolean mayReopen, boolean mayLock) {}

    Permissions on(Report report) {
        return new Permissions(
                may(Command.SUBMIT, report),
                may(Command.APPROVE, report),
                may(Command.RETURN, report),
                may(Command.REOPEN, report),
                may(Command.LOCK, report));
    }

    private boolean may(Command command, Report report) {
        Set<String> roles = report.state().rolesFor(command, report.levels());
        return actor.mayActFor(report.taxCode().digits())
                && roles.stream().anyMatch(actor::has)
                && !isSecondTime(command, report);
    }

    private boolean isSecondTime(Command command, Report report) {
        Approval approval = report.approval();
        return command == Command.APPROVE && approval != null && approval.by().equals(actor.name());
    }

    /** @throws Refusal when the command is another level's; one that nobody may give here is the state's to refuse */
    void require(Command command, Report report) {
        Set<String> roles = report.state().rolesFor(command, report.levels());
        if (!roles.isEmpty() && roles.stream().noneMatch(actor::has)) {
            throw Refusal.forbidden(
                    "not-your-level",
                    Map.of("command", command, "state", report.state(), "roles", new TreeSet<>(roles)));
        }
    }

    /** The states out of which this token approves. */
    Set<ReportState> approvesFrom() {
        Set<ReportState> states = new TreeSet<>();
        if (actor.has(Roles.OFFICER)) {
            states.add(ReportState.SUBMITTED);
        }
        if (actor.has(Roles.SECRETARY)) {
            states.add(ReportState.APPROVED_L1);
        }
        return states;
    }
}
