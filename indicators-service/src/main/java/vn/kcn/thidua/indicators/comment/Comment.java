package vn.kcn.thidua.indicators.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Ý kiến about a reported figure. */
@Entity
@Table(name = "report_comment")
class Comment extends Aggregate {

    @Column(name = "report_id", nullable = false, updatable = false)
    private UUID report;

    @Column(name = "report_version", nullable = false, updatable = false)
    private long reportVersion;

    @Column(nullable = false, updatable = false)
    private IndicatorCode indicator;

    /** As it stood when it was commented on; none where it is the lack of one that is commented on. */
    @Column(updatable = false)
    private @Nullable Quantity figure;

    @Column(nullable = false, updatable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Audience audience;

    @Column(name = "follow_up", nullable = false, updatable = false)
    private boolean followUp;

    @Column(name = "from_board", nullable = false, updatable = false)
    private boolean fromBoard;

    @Column(name = "written_by", nullable = false, updatable = false)
    private String writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    private @Nullable String resolution;

    @Column(name = "resolved_by")
    private @Nullable String resolvedBy;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    protected Comment() {}

    Comment(Commented about, NewComment comment, boolean fromBoard, String by, Instant at) {
        this.report = about.report();
        this.reportVersion = about.version();
        this.indicator = comment.indicator();
        this.figure = about.figure();
        this.text = comment.text().strip();
        this.audience = comment.audience(fromBoard);
        this.followUp = comment.followUp();
        this.fromBoard = fromBoard;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** Once; what was resolved stays so. */
    void resolve(String how, String by, Instant at) {
        if (resolvedAt != null) {
            throw Refusal.conflict("comment-resolved", Map.of("by", String.valueOf(resolvedBy), "at", resolvedAt));
        }
        resolution = how.strip();
        resolvedBy = by;
        resolvedAt = at;
    }

    boolean isFor(boolean board) {
        return board || audience == Audience.BOTH;
    }

    boolean isFromBoard() {
        return fromBoard;
    }

    UUID report() {
        return report;
    }

    CommentView view() {
        return new CommentView(
                id(),
                version(),
                indicator,
                figure,
                reportVersion,
                text,
                audience,
                followUp,
                fromBoard,
                writtenBy,
                writtenAt,
                resolution,
                resolvedBy,
                resolvedAt);
    }
}
