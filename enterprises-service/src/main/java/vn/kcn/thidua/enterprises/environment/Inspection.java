package vn.kcn.thidua.enterprises.environment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import vn.kcn.thidua.enterprises.registry.Forgets;
import vn.kcn.thidua.kit.model.TimeOrderedIds;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.kit.time.WorkingDays;

/** One inspection of an enterprise: a part of its environmental file, and changed with it. */
@Entity
@Table(name = "inspection")
class Inspection {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id")
    EnvironmentRecord record;

    @Column(name = "inspected_on")
    LocalDate inspectedOn;

    @Column(name = "inspected_by")
    String inspectedBy;

    String subject;

    @ElementCollection(fetch = FetchType.EAGER) // an inspection is little else
    @CollectionTable(name = "inspection_finding", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT) // a page of inspections takes one query more, not fifty
    List<Finding> findings = new ArrayList<>();

    protected Inspection() {}

    static Inspection of(EnvironmentRecord record, NewInspection told, WorkingDays days) {
        Inspection inspection = new Inspection();
        inspection.id = TimeOrderedIds.next();
        inspection.record = record;
        inspection.inspectedOn = told.inspectedOn();
        inspection.inspectedBy = told.inspectedBy().text();
        inspection.subject = told.subject().text();
        told.findings().forEach(found -> inspection.findings.add(Finding.of(found, told.inspectedOn(), days)));
        return inspection;
    }

    /** @param no counted from 1, as people do */
    void change(int no, UnaryOperator<Finding> how) {
        if (no < 1 || no > findings.size()) {
            throw Refusal.notFound("unknown-finding", Map.of("no", no, "findings", findings.size()));
        }
        findings.set(no - 1, how.apply(findings.get(no - 1)));
    }

    void forget() {
        inspectedBy = Forgets.FORGOTTEN;
        subject = Forgets.FORGOTTEN;
        findings.replaceAll(Finding::forgotten);
    }

    boolean isClosed() {
        return findings.stream().allMatch(finding -> finding.state() == FindingState.CLOSED);
    }

    String owner() {
        return "inspection/" + id;
    }
}
