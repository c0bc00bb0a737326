package vn.kcn.thidua.nominations.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Đăng ký thi đua of one participant in one movement. */
@Entity
@Table(name = "registration")
class Registration extends Aggregate {

    String movement;

    @Column(name = "tax_code")
    @Nullable
    String taxCode;

    @Nullable
    String unit;

    @Column(name = "subject_key")
    String subjectKey;

    String pledge;

    @Column(name = "registered_on")
    LocalDate registeredOn;

    @ElementCollection
    @CollectionTable(name = "registration_goal", joinColumns = @JoinColumn(name = "registration_id"))
    @OrderColumn(name = "position")
    List<Goal> goals = new ArrayList<>();

    protected Registration() {}

    private Registration(
            String movement, @Nullable String taxCode, @Nullable String unit, String pledge, LocalDate today) {
        this.movement = movement;
        this.taxCode = taxCode;
        this.unit = unit;
        this.subjectKey = keyOf(taxCode, unit);
        this.pledge = pledge.strip();
        this.registeredOn = today;
    }

    static Registration of(
            String movement, @Nullable String taxCode, @Nullable String unit, String pledge, LocalDate today) {
        if ((taxCode == null) == (unit == null)) {
            throw Refusal.rule("one-participant", Map.of()).at("/taxCode");
        }
        return new Registration(movement, taxCode, unit == null ? null : unit.strip(), pledge, today);
    }

    Registration pledging(@Nullable List<Goal> wanted) {
        goals.addAll(wanted == null ? List.of() : wanted);
        return this;
    }

    /** Who takes part, whatever the spelling of capitals. */
    private static String keyOf(@Nullable String taxCode, @Nullable String unit) {
        return taxCode != null
                ? "ENTERPRISE " + taxCode
                : "UNIT " + String.valueOf(unit).toLowerCase(Locale.ROOT);
    }
}
