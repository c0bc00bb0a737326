package vn.kcn.thidua.nominations.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/** Reads what was known of a nominee at an instant: granted by then, not revoked by then, open by then. */
@ApplicationScoped
class KnownFacts {

    private static final String HELD = """
            select award, award_year from award
            where nominee_key = :nominee and granted_at <= :at and (revoked_at is null or revoked_at > :at)
              and nomination_id <> :self
            union
            select award, award_year from past_award where nominee_key = :nominee and entered_at <= :at
            """;

    private static final String HOLDS = """
            select kind || ': ' || reason from award_hold
            where (tax_code = :taxCode or nominee_key = :nominee)
              and entered_at <= :at and (released_at is null or released_at > :at)
            order by entered_at
            """;

    private static final String FINDING = """
            select open from environment_view where tax_code = :taxCode and at <= :at order by version desc limit 1
            """;

    /** The newest request of each subject; what it says then, be it by silence. */
    private static final String AGENCIES = """
            select distinct on (subject) subject, case
                when answered_at <= :at then answer
                when due_on < :day and silence = 'AGREEMENT' then 'AGREE'
                when due_on < :day and silence = 'NO_OPINION' then 'NO_OPINION'
                else '' end
            from concurrence
            where nomination = :self and asked_at <= :at and (withdrawn_at is null or withdrawn_at > :at)
            order by subject, id desc
            """;

    private static final String TO_HEAR = "select subject from concurrence_rule where regime = :regime and required";

    private static final String OTHERS = """
            select n.id::text from nomination n join movement m on m.code = n.movement
            where n.movement = :movement and n.nominee_key = :nominee and n.id <> :self
              and (m.kind = 'THEMATIC' or n.award = :award)
              and n.stage not in ('REJECTED', 'NOT_AWARDED', 'WITHDRAWN', 'HIGHER_REJECTED', 'REVOKED')
            order by n.id
            """;

    private static final String COUNT = """
            select count(*) from nomination
            where movement = :movement and award = :award
              and stage not in ('REJECTED', 'NOT_AWARDED', 'WITHDRAWN', 'HIGHER_REJECTED', 'REVOKED')
            """;

    @Inject
    EntityManager entities;

    Map<String, SortedSet<Integer>> held(Nomination nomination, Instant at) {
        Map<String, SortedSet<Integer>> held = new HashMap<>();
        for (Object row : about(HELD, nomination)
                .setParameter("at", at)
                .setParameter("self", nomination.id())
                .getResultList()) {
            Object[] values = (Object[]) row;
            held.computeIfAbsent((String) values[0], award -> new TreeSet<>()).add(((Number) values[1]).intValue());
        }
        return held;
    }

    List<String> holds(Nomination nomination, Instant at) {
        return texts(about(HOLDS, nomination)
                .setParameter("at", at)
                .setParameter("taxCode", String.valueOf(nomination.nominee().taxCode())));
    }

    /** An open serious finding against the enterprise, if there was one then. */
    List<String> findings(Nomination nomination, Instant at) {
        List<?> known = entities.createNativeQuery(FINDING)
                .setParameter("taxCode", String.valueOf(nomination.nominee().taxCode()))
                .setParameter("at", at)
                .getResultList();
        return known.contains(Boolean.TRUE)
                ? List.of(String.valueOf(nomination.nominee().taxCode()))
                : List.of();
    }

    Map<String, String> agencies(Nomination nomination, Instant at, LocalDate day) {
        Map<String, String> said = new TreeMap<>();
        for (Object row : entities.createNativeQuery(AGENCIES, Object[].class)
                .setParameter("self", nomination.id())
                .setParameter("at", at)
                .setParameter("day", day)
                .getResultList()) {
            Object[] values = (Object[]) row;
            said.put((String) values[0], (String) values[1]);
        }
        return said;
    }

    /** Asked of enterprises, not of people and their collectives. */
    Set<String> toHear(Nomination nomination) {
        return nomination.nominee().kind() == RecipientKind.ENTERPRISE
                ? new TreeSet<>(texts(entities.createNativeQuery(TO_HEAR).setParameter("regime", nomination.regime())))
                : Set.of();
    }

    List<String> others(Nomination nomination) {
        return texts(about(OTHERS, nomination)
                .setParameter("movement", nomination.movement())
                .setParameter("award", nomination.awardCode())
                .setParameter("self", nomination.id()));
    }

    int proposed(String movement, String award) {
        Object found = entities.createNativeQuery(COUNT)
                .setParameter("movement", movement)
                .setParameter("award", award)
                .getSingleResult();
        return ((Number) found).intValue();
    }

    /** Nominations of the same nominee for any of these awards that have not ended without one. */
    List<UUID> nominations(String nomineeKey, List<String> awards) {
        List<UUID> found = new ArrayList<>();
        if (awards.isEmpty()) {
            return found;
        }
        for (Object id : entities.createNativeQuery("""
                        select id from nomination where nominee_key = :nominee and award in (:awards)
                          and stage not in ('DRAFT', 'REJECTED', 'NOT_AWARDED', 'WITHDRAWN', 'HIGHER_REJECTED', 'REVOKED')
                        order by id
                        """)
                .setParameter("nominee", nomineeKey)
                .setParameter("awards", awards)
                .getResultList()) {
            found.add((UUID) id);
        }
        return found;
    }

    private Query about(String sql, Nomination nomination) {
        return entities.createNativeQuery(sql)
                .setParameter("nominee", nomination.nominee().key());
    }

    private static List<String> texts(Query query) {
        List<String> found = new ArrayList<>();
        for (Object text : query.getResultList()) {
            found.add((String) text);
        }
        return found;
    }
}
