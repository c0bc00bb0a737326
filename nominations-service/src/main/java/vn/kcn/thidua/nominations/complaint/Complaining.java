package vn.kcn.thidua.nominations.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.kit.time.BoardCalendar;
import vn.kcn.thidua.nominations.nomination.Reading;

/** Takes complaints in and brings them to an end. */
@ApplicationScoped
@Transactional
class Complaining {

    private static final List<String> READ_DENUNCIATIONS = List.of(Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR);
    private static final List<String> STAFF = List.of(Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR);

    @Inject
    Complaints complaints;

    @Inject
    Reading reading;

    @Inject
    ComplaintSettings settings;

    @Inject
    BoardCalendar calendar;

    @Inject
    Actor actor;

    @Inject
    AuditTrail trail;

    ComplaintView file(UUID nomination, NewComplaint wanted) {
        reading.get(nomination);
        Complaint complaint =
                Complaint.receive(nomination, wanted, actor.name(), calendar.today(), settings.acceptanceDays());
        complaints.persistAndFlush(complaint);
        return recorded(complaint, "filed");
    }

    ComplaintView accept(UUID id, ExpectedVersion expected) {
        return change(
                id, expected, "accepted", complaint -> complaint.accept(calendar.today(), settings.settlementDays()));
    }

    ComplaintView decline(UUID id, ComplaintReason why, ExpectedVersion expected) {
        return change(id, expected, "declined", complaint -> complaint.decline(why.reason()));
    }

    ComplaintView extend(UUID id, ComplaintReason why, ExpectedVersion expected) {
        int more = settings.extendedSettlementDays() - settings.settlementDays();
        return change(id, expected, "extended", complaint -> complaint.extend(why.reason(), more));
    }

    ComplaintView settle(UUID id, Settlement settlement, ExpectedVersion expected) {
        return change(id, expected, "settled", complaint -> complaint.settle(settlement, calendar.today()));
    }

    ComplaintView withdraw(UUID id, ComplaintReason why, ExpectedVersion expected) {
        return change(id, expected, "withdrawn", complaint -> complaint.withdraw(why.reason()));
    }

    /** To the secretary with who complains: who looks is in the trail before he sees. */
    ComplaintView read(UUID id) {
        Complaint complaint = visible(id);
        boolean isNamed = actor.has(Roles.SECRETARY);
        if (isNamed) {
            trail.record("vn.kcn.thidua.complaint.complainant-read.v1", id, view(complaint));
        }
        return ComplaintView.of(complaint, calendar.today(), readsContent(complaint), isNamed);
    }

    List<ComplaintView> of(UUID nomination) {
        reading.get(nomination);
        return complaints.of(nomination).stream()
                .filter(this::isVisible)
                .map(this::view)
                .toList();
    }

    List<ComplaintView> open(Seek seek) {
        return complaints.open(actor.name(), seek).stream().map(this::view).toList();
    }

    private ComplaintView change(UUID id, ExpectedVersion expected, String what, Consumer<Complaint> step) {
        Complaint complaint = visible(id);
        expected.require(complaint);
        step.accept(complaint);
        complaints.flush();
        return recorded(complaint, what);
    }

    private Complaint visible(UUID id) {
        Complaint complaint =
                complaints.findByIdOptional(id).filter(this::isVisible).orElseThrow(() -> Complaints.unknown(id));
        try {
            reading.get(complaint.nomination);
        } catch (Refusal hidden) {
            throw Complaints.unknown(id);
        }
        return complaint;
    }

    /** An enterprise sees what it filed, not what others said of it. */
    private boolean isVisible(Complaint complaint) {
        boolean isStaff = actor.binding().isEmpty() && STAFF.stream().anyMatch(actor::has);
        return isStaff || complaint.filedBy.equals(actor.name());
    }

    private boolean readsContent(Complaint complaint) {
        return complaint.kind != ComplaintKind.DENUNCIATION
                || complaint.filedBy.equals(actor.name())
                || READ_DENUNCIATIONS.stream().anyMatch(actor::has);
    }

    private ComplaintView recorded(Complaint complaint, String what) {
        trail.record(
                "vn.kcn.thidua.complaint." + what + ".v1",
                complaint.id(),
                ComplaintView.of(complaint, calendar.today(), true, false));
        return view(complaint);
    }

    private ComplaintView view(Complaint complaint) {
        return ComplaintView.of(complaint, calendar.today(), readsContent(complaint), false);
    }
}
