package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Opinions that absent members gave in writing. */
@ApplicationScoped
class WrittenOpinions {

    private static final String RECORD = """
            insert into council_written_opinion (session_id, nomination, member, choice, document, recorded_by)
            values (:session, :nomination, :member, :choice, :document, :by)
            """;

    private static final String CHOICES = """
            select choice from council_written_opinion where session_id = :session and nomination = :nomination
            """;

    @Inject
    EntityManager entities;

    void record(UUID session, NewWrittenOpinion opinion, String by) {
        entities.createNativeQuery(RECORD)
                .setParameter("session", session)
                .setParameter("nomination", opinion.nomination())
                .setParameter("member", opinion.member())
                .setParameter("choice", opinion.choice().name())
                .setParameter("document", opinion.document().strip())
                .setParameter("by", by)
                .executeUpdate();
    }

    Count count(UUID session, UUID nomination) {
        List<Choice> choices = new ArrayList<>();
        for (Object choice : entities.createNativeQuery(CHOICES)
                .setParameter("session", session)
                .setParameter("nomination", nomination)
                .getResultList()) {
            choices.add(Choice.valueOf((String) choice));
        }
        return Choice.count(choices);
    }
}
