package vn.kcn.thidua.nominations.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What the features have stored of a decision's past; one query for each kind of thing, however many there are. */
@ApplicationScoped
class Trails {

    private static final String DECISION = """
            select d.version, a.actor, a.at from decision d
            left join audit_entry a on a.aggregate_id = d.id and a.aggregate_version = 1 where d.id = :id
            """;
    private static final String AWARDS = """
            select a.code, a.nomination_id, a.version, a.dossier_sha256, a.granted_at from award a
            where a.decision_id = :id order by a.id
            """;
    private static final String NOMINATIONS = """
            select n.id, n.version, n.regime, n.nominee_tax_code, n.council_session, n.council_held_on,
                   (select e.actor from audit_entry e where e.aggregate_id = n.id and e.aggregate_version = 1)
            from nomination n where n.id in (:ids) order by n.id
            """;
    private static final String DOSSIERS = """
            select d.nomination_id, d.number, d.sha256, d.frozen_at, n.submitted_by
            from nomination_dossier d join nomination n on n.id = d.nomination_id
            where d.nomination_id in (:ids) order by d.nomination_id, d.number
            """;
    private static final String FIGURES = """
            select c.nomination_id, c.reference, c.cited_version, c.sha256, v.kind, v.content
            from nomination_evidence c
            left join evidence_view v on v.id = c.reference and v.version = c.cited_version
            where c.nomination_id in (:ids) order by c.nomination_id, c.position
            """;
    private static final String ENTERPRISES =
            "select tax_code, version from enterprise_view where tax_code in (:ids) order by tax_code";

    @Inject
    Session session;

    record Signed(
            long version, @Nullable String actor, @Nullable Instant at) {}

    record Granted(
            String code,
            UUID nomination,
            long version,
            @Nullable String dossier,
            @Nullable Instant at) {}

    record Nominated(
            UUID id,
            long version,
            String regime,
            @Nullable String taxCode,
            @Nullable UUID session,
            @Nullable String actor) {}

    record Frozen(
            UUID nomination,
            int number,
            String sha256,
            @Nullable Instant at,
            @Nullable String actor) {}

    record Cited(
            UUID nomination,
            UUID reference,
            long version,
            String sha256,
            @Nullable String kind,
            @Nullable String content) {}

    record Known(String taxCode, long version) {}

    @Nullable
    Signed decision(UUID id) {
        return session.createNativeQuery(DECISION, Object[].class).setParameter("id", id).getResultList().stream()
                .map(row -> new Signed(number(row[0]), (String) row[1], instant(row[2])))
                .findFirst()
                .orElse(null);
    }

    List<Granted> awards(UUID decision) {
        return session.createNativeQuery(AWARDS, Object[].class).setParameter("id", decision).getResultList().stream()
                .map(row ->
                        new Granted((String) row[0], (UUID) row[1], number(row[2]), (String) row[3], instant(row[4])))
                .toList();
    }

    List<Nominated> nominations(Collection<UUID> ids) {
        return rows(NOMINATIONS, ids).stream()
                .map(row -> new Nominated(
                        (UUID) row[0], number(row[1]), (String) row[2], (String) row[3], (UUID) row[4], (String)
                                row[6]))
                .toList();
    }

    List<Frozen> dossiers(Collection<UUID> nominations) {
        return rows(DOSSIERS, nominations).stream()
                .map(row -> new Frozen(
                        (UUID) row[0], (int) number(row[1]), (String) row[2], instant(row[3]), (String) row[4]))
                .toList();
    }

    List<Cited> figures(Collection<UUID> nominations) {
        return rows(FIGURES, nominations).stream()
                .map(row -> new Cited(
                        (UUID) row[0], (UUID) row[1], number(row[2]), (String) row[3], (String) row[4], (String)
                                row[5]))
                .toList();
    }

    List<Known> enterprises(Collection<String> taxCodes) {
        return rows(ENTERPRISES, taxCodes).stream()
                .map(row -> new Known((String) row[0], number(row[1])))
                .toList();
    }

    private List<Object[]> rows(String sql, Collection<?> ids) {
        return ids.isEmpty()
                ? List.of()
                : session.createNativeQuery(sql, Object[].class)
                        .setParameterList("ids", ids)
                        .getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value instanceof OffsetDateTime at ? at.toInstant() : (Instant) value;
    }
}
