package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.problem.Refusal;

/** Counts of paper ballots: each case's by two people, or by none. */
@ApplicationScoped
class PaperCounts {

    private static final String ENTER = """
            insert into council_paper_count (session_id, nomination, entered_by, agree, disagree, blank, members, scan)
            values (:session, :nomination, :by, :agree, :disagree, :blank, string_to_array(:members, chr(10)), :scan)
            on conflict (session_id, nomination, entered_by) do update set agree = excluded.agree,
                disagree = excluded.disagree, blank = excluded.blank, members = excluded.members, scan = excluded.scan
            """;

    private static final String OF_CASE = """
            select agree, disagree, blank, array_to_string(members, chr(10)), scan from council_paper_count
            where session_id = :session and nomination = :nomination order by entered_by
            """;

    @Inject
    EntityManager entities;

    /** Entered again by the same person it replaces what he entered before. */
    void enter(UUID session, PaperCount found, String by) {
        entities.createNativeQuery(ENTER)
                .setParameter("session", session)
                .setParameter("nomination", found.nomination())
                .setParameter("by", by)
                .setParameter("agree", found.agree())
                .setParameter("disagree", found.disagree())
                .setParameter("blank", found.blank())
                .setParameter("members", String.join("\n", found.members()))
                .setParameter("scan", found.scan())
                .executeUpdate();
    }

    /** What both found; a count by one alone, or two that differ, keep the vote open. */
    Count agreed(UUID session, UUID nomination) {
        List<PaperCount> found = of(session, nomination);
        if (found.isEmpty()) {
            return Count.NONE;
        }
        if (found.size() < 2) {
            throw Refusal.conflict("paper-count-by-one", Map.of("nomination", nomination));
        }
        if (found.stream().anyMatch(other -> !other.agreesWith(found.getFirst()))) {
            throw Refusal.conflict("paper-counts-differ", Map.of("nomination", nomination));
        }
        return found.getFirst().count();
    }

    List<PaperCount> of(UUID session, UUID nomination) {
        List<PaperCount> found = new ArrayList<>();
        for (Object row : entities.createNativeQuery(OF_CASE)
                .setParameter("session", session)
                .setParameter("nomination", nomination)
                .getResultList()) {
            Object[] values = (Object[]) row;
            found.add(new PaperCount(
                    nomination,
                    ((Number) values[0]).intValue(),
                    ((Number) values[1]).intValue(),
                    ((Number) values[2]).intValue(),
                    List.of(((String) values[3]).split("\n")),
                    (String) values[4]));
        }
        return found;
    }
}
