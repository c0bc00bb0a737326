package vn.kcn.thidua.indicators.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.problem.Refusal;

/** Trao đổi: writing, reading and resolving comments, each side within what it may see. */
@ApplicationScoped
@Transactional
class Commenting {

    private static final String WRITTEN = "vn.kcn.thidua.report-comment.written.v1";
    private static final String RESOLVED = "vn.kcn.thidua.report-comment.resolved.v1";

    @Inject
    Comments comments;

    @Inject
    Indicators indicators;

    @Inject
    AuditTrail trail;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    CommentView write(Commented.Key key, NewComment wish) {
        requireVisible(key);
        indicators.require(wish.indicator(), "/indicator");
        Comment comment =
                new Comment(comments.about(key, wish.indicator()), wish, actor.isStaff(), actor.name(), now());
        comments.persistAndFlush(comment);
        return recorded(WRITTEN, comment);
    }

    List<CommentView> of(Commented.Key key, boolean openAlone) {
        requireVisible(key);
        return comments.of(comments.about(key, null).report(), openAlone).stream()
                .filter(comment -> comment.isFor(actor.isStaff()))
                .map(Comment::view)
                .toList();
    }

    CommentView resolve(Commented.Key key, UUID id, NewComment.Resolution how) {
        requireVisible(key);
        Comment comment = comments.get(comments.about(key, null).report(), id);
        if (!comment.isFor(actor.isStaff())) {
            throw Refusal.notFound("comment-not-found", Map.of("id", id));
        }
        if (comment.isFromBoard() && !actor.isStaff()) {
            throw Refusal.forbidden("comment-of-the-board", Map.of("id", id));
        }
        comment.resolve(how.text(), actor.name(), now());
        comments.flush();
        return recorded(RESOLVED, comment);
    }

    private CommentView recorded(String type, Comment comment) {
        CommentView view = comment.view();
        trail.record(type, comment.id(), view);
        return view;
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void requireVisible(Commented.Key key) {
        if (!actor.mayActFor(key.taxCode().digits())) {
            throw Comments.notFound(key);
        }
    }
}
