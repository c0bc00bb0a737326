package vn.kcn.thidua.enterprises.zone;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.model.Aggregate;

/** An industrial zone (khu công nghiệp). */
@Entity
@Table(name = "zone")
class Zone extends Aggregate {

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(name = "name_vi", nullable = false)
    private String nameVi;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ZoneState state;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "zone_area", joinColumns = @JoinColumn(name = "zone_id"))
    @BatchSize(size = 200) // a page of the list at once
    private List<ZoneArea> areas = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "zone_period", joinColumns = @JoinColumn(name = "zone_id"))
    @OrderBy("from")
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    private List<ZonePeriod> periods = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "zone_wastewater", joinColumns = @JoinColumn(name = "zone_id"))
    @OrderBy("from")
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    private List<WastewaterPlant> wastewater = new ArrayList<>();

    @Column(name = "managing_body")
    private @Nullable String managingBody;

    @Column(name = "administrative_unit")
    private @Nullable String administrativeUnit;

    /** For Hibernate. */
    protected Zone() {}

    Zone(ZoneCode code, ZoneDescription description, ZoneChange opening, Today today) {
        this.code = code.text();
        continueAs(new ZoneHistory(List.of(opening)));
        describe(description, today);
    }

    /** Answers whether anything changed: a revision that says the same tells nobody anything. */
    boolean revise(ZoneDescription revised, Today today) {
        if (revised.equals(description())) {
            return false;
        }
        describe(revised, today);
        return true;
    }

    void enter(ZoneChange change, Today today) {
        continueAs(history().with(change, today));
    }

    private void continueAs(ZoneHistory history) {
        periods.clear();
        periods.addAll(history.periods());
        state = history.latest();
    }

    private void describe(ZoneDescription description, Today today) {
        nameVi = description.nameVi().text();
        nameEn = description.nameEn().text();
        List<ZoneArea> measured = description.areas().requireHappened(today).inOrder();
        if (!measured.equals(areas().inOrder())) { // rows that stay as they are need not be written again
            areas.clear();
            areas.addAll(measured);
        }
        wastewater.clear();
        wastewater.addAll(description.wastewater().requireHappened(today).entries());
        managingBody = description.managingBody();
        administrativeUnit = description.administrativeUnit();
    }

    ZoneDescription description() {
        return new ZoneDescription(
                new Line(nameVi), new Line(nameEn), areas(), wastewater(), managingBody, administrativeUnit);
    }

    String code() {
        return code;
    }

    String nameVi() {
        return nameVi;
    }

    String nameEn() {
        return nameEn;
    }

    ZoneState state() {
        return state;
    }

    ZoneHistory history() {
        return new ZoneHistory(periods.stream().map(ZonePeriod::change).toList());
    }

    Wastewater wastewater() {
        return new Wastewater(wastewater);
    }

    @Nullable
    String managingBody() {
        return managingBody;
    }

    @Nullable
    String administrativeUnit() {
        return administrativeUnit;
    }

    Areas areas() {
        return new Areas(areas);
    }
}
