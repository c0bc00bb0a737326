package vn.kcn.thidua.nominations.concurrence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

/** The requests to agencies, and what the regimes say of them. */
@ApplicationScoped
class Concurrences implements PanacheRepositoryBase<Concurrence, UUID> {

    /** What a regime says of asking about a subject. */
    record Rule(int workingDays, Silence silence) {}

    Rule rule(String regime, Subject subject) {
        Object[] row = (Object[]) getEntityManager()
                .createNativeQuery(
                        "select working_days, silence from concurrence_rule where regime = :regime and subject = :subject",
                        Object[].class)
                .setParameter("regime", regime)
                .setParameter("subject", subject.name())
                .getSingleResult();
        return new Rule(((Number) row[0]).intValue(), Silence.valueOf((String) row[1]));
    }

    List<Concurrence> of(UUID nomination) {
        return list("nomination = ?1 order by id", nomination);
    }

    /**
     * In the order they were asked; what the reader is recused from is not there.
     *
     * @param overdueOn those alone that are overdue on this day
     */
    List<Concurrence> list(@Nullable LocalDate overdueOn, String reader, Seek seek) {
        StringBuilder where =
                new StringBuilder("c.id " + seek.beyond() + " :key and not exists (select 1 from Recusal r"
                        + " where r.nomination = c.nomination and r.member = :reader and r.liftedBy is null)");
        Map<String, Object> values = new HashMap<>();
        values.put("key", seek.id());
        values.put("reader", reader);
        if (overdueOn != null) {
            where.append(" and c.dueOn < :today and c.state in :open");
            values.put("today", overdueOn);
            values.put("open", List.of(ConcurrenceState.ASKED, ConcurrenceState.ESCALATED));
        }
        return find("from Concurrence c where " + where + " order by c.id " + seek.order(), values)
                .page(0, seek.limit())
                .list();
    }

    static Refusal unknown(UUID id) {
        return Refusal.notFound("unknown-concurrence", Map.of("concurrence", id));
    }
}
