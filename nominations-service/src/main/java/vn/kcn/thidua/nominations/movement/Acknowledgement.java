package vn.kcn.thidua.nominations.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Quán triệt, phổ biến: a participant has had the plan and spread it among its people. */
@Entity
@Table(name = "movement_acknowledgement")
class Acknowledgement extends Aggregate {

    String movement;

    @Column(name = "tax_code")
    @Nullable
    String taxCode;

    @Nullable
    String unit;

    @Column(name = "subject_key")
    String subjectKey;

    @Column(name = "spread_on")
    LocalDate spreadOn;

    @Nullable
    Integer people;

    @Nullable
    String note;

    protected Acknowledgement() {}

    static Acknowledgement of(String movement, @Nullable String taxCode, NewAcknowledgement said, LocalDate today) {
        String unit = said.unit();
        if ((taxCode == null) == (unit == null)) {
            throw Refusal.rule("one-participant", Map.of()).at("/taxCode");
        }
        if (said.spreadOn().isAfter(today)) {
            throw Refusal.rule("day-in-future", Map.of("day", said.spreadOn(), "today", today))
                    .at("/spreadOn");
        }
        Acknowledgement acknowledgement = new Acknowledgement();
        acknowledgement.movement = movement;
        acknowledgement.taxCode = taxCode;
        acknowledgement.unit = unit == null ? null : unit.strip();
        acknowledgement.subjectKey = taxCode != null
                ? "ENTERPRISE " + taxCode
                : "UNIT " + String.valueOf(unit).strip().toLowerCase(Locale.ROOT);
        acknowledgement.spreadOn = said.spreadOn();
        acknowledgement.people = said.people();
        acknowledgement.note = said.note();
        return acknowledgement;
    }
}
