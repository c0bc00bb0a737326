package vn.kcn.thidua.enterprises.zone;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.BatchSize;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

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

    /** For Hibernate. */
    protected Zone() {}

    Zone(ZoneCode code, ZoneDescription description, Today today) {
        this.code = code.text();
        this.nameVi = description.nameVi().text();
        this.nameEn = description.nameEn().text();
        this.state = description.state();
        measure(description.areas(), today);
    }

    /** Answers whether anything changed: a revision that says the same tells nobody anything. */
    boolean revise(ZoneDescription revised, Today today) {
        if (revised.equals(description())) {
            return false;
        }
        if (revised.state() != state) {
            moveTo(revised.state());
        }
        nameVi = revised.nameVi().text();
        nameEn = revised.nameEn().text();
        measure(revised.areas(), today);
        return true;
    }

    private void moveTo(ZoneState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.rule(
                            "zone-state-not-allowed",
                            Map.of("code", code, "from", state, "to", next, "allowed", state.next()))
                    .at("/state");
        }
        state = next;
    }

    private void measure(Areas measured, Today today) {
        List<ZoneArea> inOrder = measured.requireHappened(today).inOrder();
        if (!inOrder.equals(areas().inOrder())) {
            areas.clear();
            areas.addAll(inOrder);
        }
    }

    ZoneDescription description() {
        return new ZoneDescription(new Line(nameVi), new Line(nameEn), state, areas());
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

    Areas areas() {
        return new Areas(areas);
    }
}
