package vn.kcn.thidua.nominations.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.nominations.regime.AwardType;
import vn.kcn.thidua.nominations.regime.AwardTypes;

/** Which cases the public is asked about on a day, and of each what the public needs. */
@ApplicationScoped
class Listings {

    private static final String LISTED = """
            select n.id, n.movement, n.regime, n.award, n.nominee_name, n.consulted_from, n.consulted_until
            from nomination n
            where n.stage = 'CONSULTATION' and n.consulted_until >= :today and n.id %s :key
              and (:only = '' or cast(n.id as text) = :only)
              and not exists (select from recusal r
                              where r.nomination = n.id and r.member = :reader and r.lifted_by is null)
            order by n.id %s limit :most
            """;

    @Inject
    EntityManager entities;

    @Inject
    AwardTypes awards;

    /** Without those that the reader, where he has a name, is recused from. */
    List<ListedCase> on(LocalDate today, String reader, Seek seek) {
        return read("", today, reader, seek);
    }

    boolean isListed(UUID nomination, LocalDate today, String reader) {
        return !read(nomination.toString(), today, reader, new Seek(List.of(), false, 1))
                .isEmpty();
    }

    private List<ListedCase> read(String only, LocalDate today, String reader, Seek seek) {
        List<ListedCase> found = new ArrayList<>();
        for (Object row : entities.createNativeQuery(LISTED.formatted(seek.beyond(), seek.order()), Object[].class)
                .setParameter("today", today)
                .setParameter("key", seek.id())
                .setParameter("only", only)
                .setParameter("reader", reader)
                .setParameter("most", seek.limit())
                .getResultList()) {
            found.add(listed((Object[]) row));
        }
        return found;
    }

    private ListedCase listed(Object[] row) {
        AwardType award = awards.get((String) row[2], (String) row[3]);
        return new ListedCase(
                (UUID) row[0],
                (String) row[1],
                award.code(),
                award.nameVi(),
                award.nameEn(),
                (String) row[4],
                day(row[5]),
                day(row[6]));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
