package vn.kcn.thidua.nominations.notice;

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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Stage;

/** That a nomination gets no award, and why. */
@Entity
@Table(name = "not_awarded_notice")
class Notice extends Aggregate {

    private static final Set<Stage> WITHOUT_AWARD = Set.of(Stage.REJECTED, Stage.NOT_AWARDED, Stage.HIGHER_REJECTED);

    UUID nomination;
    String number;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    @Nullable
    String text;

    @Column(name = "issued_by")
    String issuedBy;

    @ElementCollection
    @CollectionTable(name = "not_awarded_reason", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "position")
    List<Reason> reasons = new ArrayList<>();

    protected Notice() {}

    static Notice issue(Nomination nomination, NewNotice wanted, List<Reason> reasons, LocalDate today, String by) {
        requireEnded(nomination);
        Notice notice = new Notice();
        notice.nomination = nomination.id();
        notice.number = wanted.number().strip();
        notice.text = wanted.text();
        notice.issuedOn = today;
        notice.issuedBy = by;
        notice.reasons.addAll(reasons);
        return notice;
    }

    static void requireEnded(Nomination nomination) {
        if (!WITHOUT_AWARD.contains(nomination.stage())) {
            throw Refusal.conflict("not-ended-without-award", Map.of("stage", nomination.stage()));
        }
    }
}
