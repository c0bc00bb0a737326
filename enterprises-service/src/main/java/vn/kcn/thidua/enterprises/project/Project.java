package vn.kcn.thidua.enterprises.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.enterprise.RegisteredEnterprise;
import vn.kcn.thidua.enterprises.enterprise.TaxCode;
import vn.kcn.thidua.enterprises.registry.Hectares;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Money;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** An enterprise's project in a zone (dự án đầu tư). */
@Entity
@Table(name = "project")
class Project extends Aggregate {

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(name = "enterprise_id", nullable = false, updatable = false)
    private UUID enterpriseId;

    @Column(name = "tax_code", nullable = false, updatable = false)
    private String taxCode;

    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;

    @Column(nullable = false)
    private String objective;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "capital"))
    @AttributeOverride(name = "currency", column = @Column(name = "capital_currency"))
    private Money capital;

    @Column(name = "land_area_ha", precision = 10, scale = 4)
    private @Nullable BigDecimal landAreaHa;

    @Column
    private @Nullable String lot;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "project_adjustment", joinColumns = @JoinColumn(name = "project_id"))
    @OrderBy("number")
    @BatchSize(size = 200) // a page of the list at once
    private List<Adjustment> adjustments = new ArrayList<>();

    /** For Hibernate. */
    protected Project() {}

    Project(ProjectCode code, RegisteredEnterprise owner, ProjectFields fields, Today today) {
        this.code = code.digits();
        this.enterpriseId = owner.id();
        this.taxCode = owner.taxCode().digits();
        describe(fields.requirePossible(today));
    }

    /** Answers whether anything changed: a revision that says the same tells nobody anything. */
    boolean revise(ProjectFields revised, Today today) {
        if (revised.equals(fields())) {
            return false;
        }
        if (!adjustments.isEmpty()
                && revised.issuedOn().isAfter(adjustments.getFirst().on())) {
            throw Refusal.rule("adjustment-out-of-order", Map.of("expected", 1, "earliest", revised.issuedOn()))
                    .at("/issuedOn");
        }
        describe(revised.requirePossible(today));
        return true;
    }

    /** Adjustments are numbered 1, 2, 3 …, none before the one before it. */
    void adjust(Adjustment adjustment, Today today) {
        today.requireHappened(adjustment.on(), "/on");
        int expected = adjustments.size() + 1;
        LocalDate earliest =
                adjustments.isEmpty() ? issuedOn : adjustments.getLast().on();
        if (adjustment.number() != expected || adjustment.on().isBefore(earliest)) {
            throw Refusal.rule("adjustment-out-of-order", Map.of("expected", expected, "earliest", earliest))
                    .at(adjustment.number() == expected ? "/on" : "/number");
        }
        adjustments.add(adjustment);
    }

    private void describe(ProjectFields fields) {
        issuedOn = fields.issuedOn();
        objective = fields.objective().text();
        capital = fields.capital();
        landAreaHa = fields.landAreaHa() == null ? null : fields.landAreaHa().value();
        lot = fields.lot() == null ? null : fields.lot().text();
        endsOn = fields.endsOn();
    }

    ProjectFields fields() {
        return new ProjectFields(
                issuedOn,
                new Line(objective),
                capital,
                landAreaHa == null ? null : new Hectares(landAreaHa),
                lot == null ? null : new LotCode(lot),
                endsOn);
    }

    /** The capital registered on a day, by the latest certificate of that day. */
    Money capitalOn(LocalDate day) {
        return adjustments.stream()
                .filter(adjustment -> !adjustment.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Adjustment::capital)
                .orElse(capital);
    }

    ProjectCode code() {
        return new ProjectCode(code);
    }

    TaxCode taxCode() {
        return new TaxCode(taxCode);
    }

    List<Adjustment> adjustments() {
        return List.copyOf(adjustments);
    }
}
