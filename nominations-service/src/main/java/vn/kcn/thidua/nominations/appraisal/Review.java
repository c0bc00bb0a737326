package vn.kcn.thidua.nominations.appraisal;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;

/** One appraiser's look at one case. */
@Entity
@Table(name = "review")
class Review extends Aggregate {

    UUID nomination;
    int round;
    String appraiser;

    @Enumerated(EnumType.STRING)
    ReviewState state;

    @Column(name = "assigned_by")
    String assignedBy;

    @Nullable
    String opinion;

    @Nullable
    String reason;

    @Column(name = "submitted_at")
    @Nullable
    Instant submittedAt;

    @ElementCollection
    @CollectionTable(name = "review_score", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    List<Mark> scores = new ArrayList<>();

    protected Review() {}

    static Review assign(UUID nomination, int round, String appraiser, String by) {
        Review review = new Review();
        review.nomination = nomination;
        review.round = round;
        review.appraiser = appraiser;
        review.assignedBy = by;
        review.state = ReviewState.ASSIGNED;
        return review;
    }

    void score(Scheme scheme, List<Mark> marks) {
        ReviewState next = state.after(ReviewCommand.SCORE);
        scheme.requireFitting(marks);
        scores.clear();
        scores.addAll(marks);
        state = next;
    }

    void submit(Scheme scheme, String text, Instant at) {
        ReviewState next = state.after(ReviewCommand.SUBMIT);
        scheme.requireComplete(scores);
        opinion = text.strip();
        submittedAt = at;
        state = next;
    }

    void decline(String why) {
        end(ReviewCommand.DECLINE, why);
    }

    void relieve(String why) {
        end(ReviewCommand.RELIEVE, why);
    }

    void reopen(String why) {
        end(ReviewCommand.REOPEN, why);
        submittedAt = null;
    }

    private void end(ReviewCommand command, String why) {
        state = state.after(command);
        reason = why.strip();
    }

    boolean isIn() {
        return state == ReviewState.SUBMITTED;
    }
}
