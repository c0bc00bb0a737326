package vn.kcn.thidua.nominations.movement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Phong trào thi đua. */
@Entity
@Table(name = "movement")
public class Movement extends Aggregate {

    String code;

    @Column(name = "name_vi")
    String nameVi;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "issuer_vi")
    String issuerVi;

    @Column(name = "issuer_en")
    String issuerEn;

    @Enumerated(EnumType.STRING)
    MovementKind kind;

    String regime;

    @Enumerated(EnumType.STRING)
    MovementState state;

    @Column(name = "launches_on")
    LocalDate launchesOn;

    @Column(name = "launched_on")
    @Nullable
    LocalDate launchedOn;

    @Column(name = "ends_on")
    LocalDate endsOn;

    @Column(name = "closed_on")
    @Nullable
    LocalDate closedOn;

    @Column(name = "registrations_until")
    @Nullable
    LocalDate registrationsUntil;

    @Column(name = "nominations_until")
    @Nullable
    LocalDate nominationsUntil;

    @ElementCollection
    @CollectionTable(name = "movement_milestone", joinColumns = @JoinColumn(name = "movement_id"))
    @OrderColumn(name = "position")
    List<Milestone> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "movement_recipient", joinColumns = @JoinColumn(name = "movement_id"))
    @OrderColumn(name = "position")
    List<PlanRecipient> recipients = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "movement_amendment", joinColumns = @JoinColumn(name = "movement_id"))
    @OrderColumn(name = "position")
    List<Amendment> amendments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "movement_review", joinColumns = @JoinColumn(name = "movement_id"))
    @OrderColumn(name = "position")
    List<Review> reviews = new ArrayList<>();

    protected Movement() {}

    public static Movement draft(MovementPlan plan) {
        Movement movement = new Movement();
        movement.code = plan.code();
        movement.state = MovementState.DRAFT;
        movement.write(plan);
        return movement;
    }

    /** A draft changes as its author likes; what was launched is amended in public. */
    void revise(MovementPlan plan) {
        if (state != MovementState.DRAFT) {
            throw Refusal.conflict("movement-launched", Map.of("movement", code, "state", state));
        }
        if (!plan.code().equals(code)) {
            throw Refusal.rule("movement-code-fixed", Map.of("movement", code)).at("/code");
        }
        write(plan);
    }

    private void write(MovementPlan plan) {
        plan.requireOrderedDays();
        nameVi = plan.nameVi().strip();
        nameEn = plan.nameEn().strip();
        issuerVi = plan.issuerVi().strip();
        issuerEn = plan.issuerEn().strip();
        kind = plan.kind();
        regime = plan.regime();
        launchesOn = plan.launchesOn();
        endsOn = plan.endsOn();
        registrationsUntil = plan.registrationsUntil();
        nominationsUntil = plan.nominationsUntil();
        milestones.clear();
        milestones.addAll(plan.milestones());
        recipients.clear();
        recipients.addAll(plan.recipients());
    }

    /** Phát động. The movement runs from its planned day, or from today when it is launched ahead of its plan. */
    public void launch(LocalDate today) {
        move(MovementState.DRAFT, MovementState.LAUNCHED, "launch");
        launchedOn = today.isBefore(launchesOn) ? today : launchesOn;
    }

    public void close(LocalDate today) {
        move(MovementState.LAUNCHED, MovementState.CLOSED, "close");
        closedOn = today;
    }

    /** What was launched changes in public alone: each changed field keeps what stood there before, and why. */
    void amend(NewAmendment wanted, Instant at, LocalDate today) {
        requireRunning();
        int before = amendments.size();
        Amended amended = new Amended(amendments, wanted.reason().strip(), at, today);
        amended.day("endsOn", endsOn, wanted.endsOn(), day -> endsOn = day);
        amended.day(
                "registrationsUntil", registrationsUntil, wanted.registrationsUntil(), day -> registrationsUntil = day);
        amended.day("nominationsUntil", nominationsUntil, wanted.nominationsUntil(), day -> nominationsUntil = day);
        amended.milestones(milestones, wanted.milestones());
        if (amendments.size() == before) {
            throw Refusal.rule("nothing-amended", Map.of("movement", code));
        }
        MovementPlan.requireOrderedDays(launchesOn, endsOn, registrationsUntil, nominationsUntil, milestones);
    }

    void review(Review review, LocalDate today) {
        requireRunning();
        if (review.heldOn().isAfter(today)) {
            throw Refusal.rule("day-in-future", Map.of("day", review.heldOn(), "today", today))
                    .at("/heldOn");
        }
        reviews.add(review);
    }

    public void requireRegistrationsOpen(LocalDate today) {
        requireOpen(today, registrationsUntil);
    }

    /** Nominations follow the final review, hence may come after the movement's own last day. */
    public void requireNominationsOpen(LocalDate today) {
        requireOpen(today, nominationsUntil);
    }

    private void requireOpen(LocalDate today, @Nullable LocalDate lastDay) {
        requireRunning();
        if (lastDay != null && today.isAfter(lastDay)) {
            throw Refusal.conflict("phase-closed", Map.of("movement", code, "closedAt", lastDay))
                    .telling("closedAt", lastDay);
        }
    }

    void requireRunning() {
        if (state != MovementState.LAUNCHED) {
            throw Refusal.conflict("movement-not-running", Map.of("movement", code, "state", state));
        }
    }

    private void move(MovementState from, MovementState to, String command) {
        if (state != from) {
            throw Refusal.conflict("wrong-transition", Map.of("command", command, "state", state, "allowed", allowed()))
                    .telling("allowed", allowed());
        }
        state = to;
    }

    private List<String> allowed() {
        return switch (state) {
            case DRAFT -> List.of("launch");
            case LAUNCHED -> List.of("close");
            case CLOSED -> List.of();
        };
    }

    public String code() {
        return code;
    }

    public String nameVi() {
        return nameVi;
    }

    public String regime() {
        return regime;
    }

    public boolean isThematic() {
        return kind == MovementKind.THEMATIC;
    }

    public LocalDate launchesOn() {
        return launchesOn;
    }
}
