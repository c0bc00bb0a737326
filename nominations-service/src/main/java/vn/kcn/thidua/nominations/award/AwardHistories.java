package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/** Years of awards, of the register and of before it together. */
@ApplicationScoped
class AwardHistories {

    private static final int MOST = 1_000;

    private static final String HISTORY = """
            select nominee_key, recipient_kind, recipient_name, tax_code, null, award, award_year, decision_number,
                   decided_on, state, code
            from award where tax_code = :taxCode and %1$s
            union all
            select nominee_key, nominee_kind, nominee_name, nominee_tax_code, nominee_reference, award, award_year,
                   decision_number, decided_on, 'GRANTED', null
            from past_award where nominee_tax_code = :taxCode and %2$s
            order by 1, 7, 9
            """;

    private static final String HOLDERS = """
            with held as (
                select nominee_key from (
                    (select nominee_key, award_year from award
                     where award = :award and nominee_key > :after and state = 'GRANTED'
                         and award_year between :from and :until)
                    union all
                    (select nominee_key, award_year from past_award
                     where award = :award and nominee_key > :after and award_year between :from and :until)) every
                group by nominee_key having count(distinct award_year) = :until - :from + 1
                order by nominee_key limit :limit)
            select nominee_key, named.kind, named.name, named.tax_code
            from held cross join lateral (
                select recipient_kind, recipient_name, tax_code from award a
                where a.nominee_key = held.nominee_key and a.award = :award
                union all
                select nominee_kind, nominee_name, nominee_tax_code from past_award p
                where p.nominee_key = held.nominee_key and p.award = :award
                limit 1) named (kind, name, tax_code)
            order by nominee_key
            """;

    @Inject
    Session session;

    /** One who has had an award in every one of some years. */
    record Holder(
            String nomineeKey,
            RecipientKind kind,
            String name,
            @Nullable String taxCode) {}

    /** @param name of a person or collective of the enterprise; null = the enterprise itself */
    List<AwardHistory> of(String taxCode, @Nullable String name) {
        String register = name == null
                ? "recipient_kind = 'ENTERPRISE'"
                : "words @@ folded_query(:name)" + " and recipient_kind <> 'ENTERPRISE'";
        String before = name == null
                ? "nominee_kind = 'ENTERPRISE'"
                : "search_words(nominee_name) @@ folded_query(:name) and nominee_kind <> 'ENTERPRISE'";
        var query = session.createNativeQuery(HISTORY.formatted(register, before), Object[].class)
                .setParameter("taxCode", taxCode)
                .setMaxResults(MOST);
        if (name != null) {
            query.setParameter("name", name);
        }
        return AwardHistory.of(
                query.getResultList().stream().map(AwardHistories::row).toList());
    }

    private static AwardHistory.Row row(Object[] row) {
        return new AwardHistory.Row(
                (String) row[0],
                RecipientKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                new AwardHistory.Entry(
                        (String) row[5],
                        ((Number) row[6]).intValue(),
                        (String) row[7],
                        day(row[8]),
                        AwardState.valueOf((String) row[9]),
                        (String) row[10]));
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** In the order of their keys: both tables are read along their indexes, and no further than the page. */
    List<Holder> holders(String award, int from, int until, String after, int limit) {
        return session
                .createNativeQuery(HOLDERS, Object[].class)
                .setParameter("award", award)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new Holder(
                        (String) row[0], RecipientKind.valueOf((String) row[1]), (String) row[2], (String) row[3]))
                .toList();
    }
}
