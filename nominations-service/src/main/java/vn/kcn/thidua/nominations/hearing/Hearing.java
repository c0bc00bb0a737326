package vn.kcn.thidua.nominations.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.kit.time.BoardCalendar;

/** The public's part: reads who is listed, comments, reads what others said and what was answered. */
@ApplicationScoped
@Transactional
class Hearing {

    @Inject
    Listings listings;

    @Inject
    PublicComments comments;

    @Inject
    BoardCalendar calendar;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    List<ListedCase> listed(Seek seek) {
        return listings.on(calendar.today(), actor.name(), seek);
    }

    CommentReceipt comment(UUID nomination, NewComment wanted) {
        requireListed(nomination);
        return new CommentReceipt(comments.take(PublicComment.receive(nomination, wanted, clock.instant())));
    }

    List<PublishedComment> published(UUID nomination) {
        requireListed(nomination);
        return comments.of(nomination).stream()
                .filter(comment -> comment.state.isPublic())
                .map(PublishedComment::of)
                .toList();
    }

    private void requireListed(UUID nomination) {
        if (!listings.isListed(nomination, calendar.today(), actor.name())) {
            throw Refusal.notFound("not-listed", Map.of("nomination", nomination));
        }
    }
}
