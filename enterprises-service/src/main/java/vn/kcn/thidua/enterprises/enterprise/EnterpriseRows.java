package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.SharedSessionContract;
import org.hibernate.query.NativeQuery;
import vn.kcn.thidua.enterprises.size.SizeClass;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.kit.http.Seek;

/** Enterprises as lists show them, read past the aggregates. */
@ApplicationScoped
class EnterpriseRows {

    private static final String SELECT = """
            select e.id, e.version, e.tax_code, e.name_vi, e.name_en, e.zone, e.legal_form, e.ownership, e.industry,
                   p.state, p.valid_from
            """;
    private static final String STATE = """
            left join operating_period p on p.enterprise_id = e.id
                and p.valid_from <= :asOf and (p.valid_until is null or p.valid_until > :asOf)
            """;
    private static final String FROM = "from enterprise e\n" + STATE;

    private static final String TRAIL =
            "join audit_entry told on told.aggregate_id = e.id and told.aggregate_version = e.version\n";

    /** Neither merged nor erased. */
    private static final String PRESENT = "e.gone_at is null";

    /** Those who have it in their name are found first: a planner expects many of a number that nobody has. */
    private static final String NUMBER = """
            (e.tax_code >= :number%1$d and e.tax_code < :beyondNumber%1$d
                or e.id = any(array(select named.id from enterprise named where named.words @@ cast(:number%1$d as tsquery))))
            """;

    /** A name is common when a page's share of so much turned up in the first stretch: the rest of it is not far. */
    private static final int COMMON = 5;

    @Inject
    Session session;

    @ConfigProperty(name = "enterprises.search.sample")
    int sample;

    /**
     * One of a list: who was searched for by name is ranked, those first whose accents were typed.
     *
     * @param rank 0 and 1; a list that nobody searched has one rank only
     */
    record Hit(int rank, EnterpriseRow row) {

        List<String> key() {
            return List.of(Integer.toString(rank), row.taxCode());
        }
    }

    /** A page: by rank, then by tax code. Each rank is read along an index, and the second one only when it is needed. */
    List<Hit> page(EnterpriseQuery query, Seek seek) {
        List<NameRank> ranks = NameRank.of(query);
        int first =
                Integer.parseInt(seek.key(0, Integer.toString(ranks.getFirst().ordinal())));
        if (seek.isBackwards()) {
            ranks = ranks.reversed();
        }
        List<Hit> hits = new ArrayList<>();
        for (NameRank rank : ranks) {
            boolean isPassed = seek.isBackwards() ? rank.ordinal() > first : rank.ordinal() < first;
            if (!isPassed && hits.size() < seek.limit()) {
                boolean isWithin = !seek.isStart() && rank.ordinal() == first;
                var codes = new AlongCodes(seek, isWithin ? seek.key(1, "") : null);
                ranked(query, rank, codes, seek.limit() - hits.size())
                        .forEach(row -> hits.add(new Hit(rank.ordinal(), row)));
            }
        }
        return hits;
    }

    /** Names are looked for along the codes as long as such names turn up there, then by the index of words. */
    private List<EnterpriseRow> ranked(EnterpriseQuery query, NameRank rank, AlongCodes codes, int limit) {
        if (!query.isByNameAlone()) {
            return read(query, rank, codes, codes.beyondKey(), limit);
        }
        List<EnterpriseRow> found = new ArrayList<>(read(query, rank, codes, codes.next(sample), limit));
        if (found.size() < limit && found.size() * COMMON >= limit) {
            int enough = 2 * sample * (limit - found.size()) / found.size();
            found.addAll(read(query, rank, codes, codes.next(enough), limit - found.size()));
        }
        if (found.size() < limit) {
            found.addAll(read(query, rank, codes, codes.rest(), limit - found.size()));
        }
        return found;
    }

    private List<EnterpriseRow> read(
            EnterpriseQuery query, NameRank rank, AlongCodes codes, AlongCodes.Stretch stretch, int limit) {
        Conditions conditions = conditions(query);
        rank.narrow(conditions, query);
        stretch.narrow(conditions);
        String those = "from " + stretch.source() + " e\n";
        if (!query.states().isEmpty()) {
            return read(query.asOf(), conditions, those + STATE + conditions.where(), codes.order(), limit);
        }
        // the state of those that are shown, and of no other match
        conditions.value("shown", limit);
        String shown = "from (select e.* " + those + conditions.where() + codes.order() + "limit :shown) e\n";
        return read(query.asOf(), conditions, shown + STATE, codes.order(), limit);
    }

    long count(EnterpriseQuery query) {
        return matching(session, "select count(*) ", "", query, "", Long.class).getSingleResult();
    }

    /**
     * The state that each one's last event told, in the order of their ids; read on the session of a snapshot. The audit
     * trail has the state of each version; both tables are read along their indexes.
     */
    static NativeQuery<String> told(SharedSessionContract snapshot, EnterpriseQuery query) {
        return matching(snapshot, "select told.state::text ", TRAIL, query, "order by e.id", String.class);
    }

    /** The same as plain SQL, when nothing is asked but all that there is. */
    static Optional<String> toldOfAll(EnterpriseQuery query) {
        Conditions conditions = conditions(query);
        return query.words().isEmpty() && conditions.areWithoutValues()
                ? Optional.of(
                        "select told.state::text from enterprise e\n" + TRAIL + conditions.where() + "order by e.id")
                : Optional.empty();
    }

    /** In no rank: whether accents were typed does not count. */
    private static <T> NativeQuery<T> matching(
            SharedSessionContract session,
            String select,
            String joined,
            EnterpriseQuery query,
            String order,
            Class<T> type) {
        Conditions conditions = conditions(query);
        if (!query.words().isEmpty()) {
            conditions
                    .value("unfinished", query.isUnfinished())
                    .and("e.words @@ folded_query(:typed, :unfinished)", "typed", String.join(" ", query.words()));
        }
        boolean isOfDay = !query.states().isEmpty() || !query.legalStatuses().isEmpty();
        String from = isOfDay ? FROM : "from enterprise e\n";
        NativeQuery<T> matching = session.createNativeQuery(select + from + joined + conditions.where() + order, type);
        if (isOfDay) {
            matching.setParameter("asOf", query.asOf());
        }
        return conditions.fill(matching);
    }

    /** Those among them that there are, in no order. */
    List<EnterpriseRow> known(Collection<UUID> ids, Collection<TaxCode> taxCodes, LocalDate asOf) {
        List<EnterpriseRow> known = new ArrayList<>();
        if (!ids.isEmpty()) {
            String all = String.join(",", ids.stream().map(UUID::toString).toList());
            Conditions conditions = new Conditions()
                    .and(PRESENT)
                    .and("e.id = any(cast(string_to_array(:ids, ',') as uuid[]))", "ids", all);
            known.addAll(read(asOf, conditions, FROM + conditions.where(), "", ids.size()));
        }
        if (!taxCodes.isEmpty()) {
            Conditions conditions =
                    new Conditions().and(PRESENT).in("e.tax_code", "taxCodes", taxCodes, TaxCode::digits);
            known.addAll(read(asOf, conditions, FROM + conditions.where(), "", taxCodes.size()));
        }
        return known;
    }

    private List<EnterpriseRow> read(LocalDate asOf, Conditions conditions, String from, String order, int limit) {
        var select = session.createNativeQuery(SELECT + from + order, EnterpriseRow.class)
                .setParameter("asOf", asOf)
                .setMaxResults(limit);
        return conditions.fill(select).getResultList();
    }

    private static Conditions conditions(EnterpriseQuery query) {
        Conditions conditions = new Conditions()
                .and(PRESENT)
                .in("e.tax_code", "taxCodes", query.taxCodes(), TaxCode::digits)
                .in("e.zone", "zones", query.zones(), ZoneCode::text)
                .in("e.legal_form", "legalForms", query.legalForms(), LegalForm::name)
                .in("e.ownership", "ownerships", query.ownerships(), Ownership::name)
                .in("p.state", "states", query.states(), OperatingState::name)
                .in("e.size_class", "sizeClasses", query.sizeClasses(), SizeClass::name)
                .in("e.lot", "lots", query.lots(), LotCode::text)
                .within("e.employees", "employees", query.employees())
                .within("e.registered_on", "registered", query.registered());
        if (!query.capital().isOpen()) {
            conditions
                    .within("e.capital", "capital", query.capital())
                    .and("e.capital_currency = :currency", "currency", query.currency());
        }
        if (!query.legalStatuses().isEmpty()) {
            // on a day of no record it is active
            conditions.in("""
                    coalesce((select l.status from legal_period l where l.enterprise_id = e.id and l.valid_from <= :asOf
                        and (l.valid_until is null or l.valid_until > :asOf)), 'ACTIVE')
                    """, "legalStatuses", query.legalStatuses(), LegalStatus::name);
        }
        if (!query.countries().isEmpty()) {
            String countries = String.join(
                    ",", query.countries().stream().map(CountryCode::alpha2).toList());
            conditions.and("e.investor_countries && string_to_array(:countries, ',')", "countries", countries);
        }
        for (int i = 0; i < query.numbers().size(); i++) {
            String number = query.numbers().get(i);
            conditions
                    .value("number" + i, number)
                    .value("beyondNumber" + i, number + ":") // the first character behind 9
                    .and(NUMBER.formatted(i));
        }
        List<String> sectors = new ArrayList<>();
        for (int i = 0; i < query.sectors().size(); i++) {
            SectorPrefix sector = query.sectors().get(i);
            sectors.add("e.industry >= :sector%1$d and e.industry < :beyond%1$d".formatted(i));
            conditions.value("sector" + i, sector.first()).value("beyond" + i, sector.beyond());
        }
        if (!sectors.isEmpty()) {
            conditions.and("(" + String.join(" or ", sectors) + ")");
        }
        if (!query.cameIntoOperation().isOpen()) {
            // the day it came into operation first; a pause does not count
            conditions.within(
                    "(select min(o.valid_from) from operating_period o where o.enterprise_id = e.id and o.state = 'OPERATING')",
                    "operating",
                    query.cameIntoOperation());
        }
        return conditions;
    }
}
