package vn.kcn.thidua.enterprises.environment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.time.WorkingDays;

/** The environmental file of one enterprise. */
@Entity
@Table(name = "environment_record")
class EnvironmentRecord extends Aggregate {

    @Column(name = "tax_code")
    String taxCode;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "environmental_procedure", joinColumns = @JoinColumn(name = "record_id"))
    @OrderBy("kind")
    List<Procedure> procedures = new ArrayList<>();

    @OneToMany(mappedBy = "record", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Inspection> inspections = new ArrayList<>();

    protected EnvironmentRecord() {}

    EnvironmentRecord(String taxCode) {
        this.taxCode = taxCode;
    }

    /** One of a kind: a new document takes the place of the old one, whose story is in the audit trail. */
    void enter(Procedure procedure, Today today) {
        procedure.requireWhole(today);
        procedures.removeIf(known -> known.kind() == procedure.kind());
        procedures.add(procedure);
        procedures.sort(Comparator.comparing(Procedure::kind));
    }

    Inspection inspect(NewInspection told, Today today, WorkingDays days) {
        today.requireHappened(told.inspectedOn(), "/inspectedOn");
        Inspection inspection = Inspection.of(this, told, days);
        inspections.add(inspection);
        return inspection;
    }

    /** Permits, dates and states stay; what was written about it goes. */
    void forget() {
        inspections.forEach(Inspection::forget);
    }

    boolean hasOpenSeriousFinding() {
        return inspections.stream()
                .flatMap(inspection -> inspection.findings.stream())
                .anyMatch(Finding::isOpenAndSerious);
    }
}
