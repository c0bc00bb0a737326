package vn.kcn.thidua.nominations.hearing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.problem.Refusal;

/** The comments of the public. */
@ApplicationScoped
public class PublicComments implements PanacheRepositoryBase<PublicComment, UUID> {

    private static final String TAKE = """
            insert into public_comment (id, version, changed_at, nomination, text, fingerprint, copies, author, contact,
                                        received_at, state)
            values (:id, 1, :at, :nomination, :text, :fingerprint, 1, :author, :contact, :at, 'RECEIVED')
            on conflict (nomination, fingerprint) do update set copies = public_comment.copies + 1
            returning id
            """;

    /** One statement: of two who send the same at once, one is the first and the other counts. */
    UUID take(PublicComment comment) {
        return (UUID) getEntityManager()
                .createNativeQuery(TAKE, UUID.class)
                .setParameter("id", comment.id())
                .setParameter("at", comment.receivedAt)
                .setParameter("nomination", comment.nomination)
                .setParameter("text", comment.text)
                .setParameter("fingerprint", comment.fingerprint)
                .setParameter("author", comment.author)
                .setParameter("contact", comment.contact)
                .getSingleResult();
    }

    List<PublicComment> of(UUID nomination) {
        return list("nomination = ?1 order by id", nomination);
    }

    PublicComment get(UUID nomination, UUID id) {
        return findByIdOptional(id)
                .filter(comment -> comment.nomination.equals(nomination))
                .orElseThrow(() -> Refusal.notFound("unknown-comment", Map.of("comment", id)));
    }

    /** Before the council: somebody has looked at each comment, and each published one has its answer. */
    public void requireAnswered(UUID nomination, String pointer) {
        long open = count(
                "nomination = ?1 and state in ?2", nomination, List.of(CommentState.RECEIVED, CommentState.PUBLISHED));
        if (open > 0) {
            throw Refusal.rule("comments-unanswered", Map.of("nomination", nomination, "open", open))
                    .at(pointer);
        }
    }
}
