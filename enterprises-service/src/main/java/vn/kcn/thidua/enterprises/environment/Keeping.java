package vn.kcn.thidua.enterprises.environment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.kcn.thidua.enterprises.registry.KnownEnterprises;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.attachments.Attachment;
import vn.kcn.thidua.kit.attachments.Attachments;
import vn.kcn.thidua.kit.attachments.ReceivedFile;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.kit.time.BoardCalendar;

/** Keeps the environmental files: procedures, inspections, what became of findings. */
@ApplicationScoped
@Transactional
class Keeping {

    @Inject
    EnvironmentRecords records;

    @Inject
    KnownEnterprises enterprises;

    @Inject
    Attachments attachments;

    @Inject
    BoardCalendar calendar;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    EnvironmentRecord enter(String taxCode, ExpectedVersion expected, Procedure procedure) {
        EnvironmentRecord record = recordOf(taxCode, expected);
        record.enter(procedure, today());
        publish(EnvironmentEvent.PROCEDURE_ENTERED, record);
        return record;
    }

    private EnvironmentRecord recordOf(String taxCode, ExpectedVersion expected) {
        String known = enterprises.get(taxCode).taxCode();
        var record = records.of(known);
        expected.require(record.map(EnvironmentRecord::version).orElse(0L));
        return record.orElseGet(() -> new EnvironmentRecord(known));
    }

    Inspection inspect(NewInspection told) {
        String taxCode = enterprises.named(told.taxCode()).taxCode();
        EnvironmentRecord record = records.of(taxCode).orElseGet(() -> new EnvironmentRecord(taxCode));
        Inspection inspection = record.inspect(told, today(), calendar.workingDays());
        publish(EnvironmentEvent.INSPECTED, record);
        return inspection;
    }

    Inspection remediate(UUID id, int no, ExpectedVersion expected, Verdict.Said how) {
        return change(id, no, expected, finding -> finding.remediate(how.text().text(), calendar.today()));
    }

    Inspection reject(UUID id, int no, ExpectedVersion expected, Verdict.Rejected why) {
        return change(
                id,
                no,
                expected,
                finding -> finding.reject(
                        why.text().text(), why.deadline().from(calendar.today(), calendar.workingDays())));
    }

    /** With the last one of an inspection its files are evidence. */
    Inspection close(UUID id, int no, ExpectedVersion expected, Verdict.Said why) {
        Inspection inspection =
                change(id, no, expected, finding -> finding.close(why.text().text(), calendar.today()));
        if (inspection.isClosed()) {
            attachments.seal(inspection.owner());
        }
        return inspection;
    }

    private Inspection change(UUID id, int no, ExpectedVersion expected, UnaryOperator<Finding> how) {
        Inspection inspection = visible(id);
        expected.require(inspection.record.version());
        inspection.change(no, how);
        publish(EnvironmentEvent.FINDING_CHANGED, inspection.record);
        return inspection;
    }

    Attachment attach(UUID id, ReceivedFile file) {
        Inspection inspection = visible(id);
        Attachment stored = attachments.store(inspection.owner(), file);
        attachments.attach(inspection.owner(), List.of(stored.id()));
        return stored;
    }

    /** Before the file is read: whoever may not attach it sends it for nothing. */
    void requireOpenForFiles(UUID id) {
        if (visible(id).isClosed()) {
            throw Refusal.conflict("inspection-closed", Map.of("id", id));
        }
    }

    /** Of another enterprise's there is nothing to see, not even that it exists. */
    Inspection visible(UUID id) {
        Inspection inspection = records.inspection(id);
        if (!actor.mayActFor(inspection.record.taxCode)) {
            throw EnvironmentRecords.unknown(id);
        }
        return inspection;
    }

    /** A new file is stored with what it begins with: stored before, that would be its second version. */
    private void publish(String type, EnvironmentRecord record) {
        records.persist(record);
        outbox.publish(EnvironmentEvent.TOPIC, type, record, EnvironmentEvent::of);
    }

    private Today today() {
        return new Today(calendar.today());
    }
}
