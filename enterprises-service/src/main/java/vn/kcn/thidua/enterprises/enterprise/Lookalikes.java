package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.kit.problem.Refusal;

/** Enterprises that a new one may be already, by the likeness of their names within one zone. */
@ApplicationScoped
class Lookalikes {

    private static final BigDecimal HALF_A_HUNDREDTH = new BigDecimal("0.0051");

    @Inject
    Session session;

    @ConfigProperty(name = "enterprises.lookalikes.score")
    BigDecimal leastScore;

    @Schema(name = "PossibleDuplicate")
    record Candidate(
            UUID id,
            String taxCode,
            String nameVi,

            @Schema(description = "Likeness of the names, 1 when they are the same", examples = "0.92")
            BigDecimal score) {}

    /** Refuses a name that is like another one's, as long as nobody has confirmed that they are distinct. */
    void requireNone(TaxCode taxCode, Line name, ZoneCode zone, @Nullable Distinct confirmed) {
        List<Candidate> candidates = of(taxCode, name, zone).stream()
                .filter(candidate -> confirmed == null || !confirmed.ids().contains(candidate.id()))
                .toList();
        if (!candidates.isEmpty()) {
            Candidate first = candidates.getFirst();
            throw Refusal.conflict(
                            "possible-duplicate",
                            Map.of("name", name, "like", first.nameVi(), "taxCode", first.taxCode()))
                    .at("/nameVi")
                    .telling("candidates", candidates)
                    .linking("related", "/api/v1/enterprises/" + first.taxCode());
        }
    }

    /**
     * Names are compared along an index that holds their cores by zone; the rest is asked of the few that are alike.
     * The units of a head office are alike by right, and two long numbers that differ tell their names apart.
     */
    private List<Candidate> of(TaxCode taxCode, Line name, ZoneCode zone) {
        return session.createNativeQuery("""
                        select id, tax_code, name_vi, score
                        from (select zone, core, round(similarity(core, core_name(:name))::numeric, 2) as score
                              from enterprise where zone = :zone
                              group by zone, core having similarity(core, core_name(:name)) >= :nearly) alike
                        join enterprise using (zone, core),
                             lateral (select regexp_replace(core, '[^0-9]', '', 'g') as its_number,
                                             regexp_replace(core_name(:name), '[^0-9]', '', 'g') as told_number) numbers
                        where score >= :least and gone_at is null and left(tax_code, 10) <> :headOffice
                            and not (length(its_number) > 3 and length(told_number) > 3 and its_number <> told_number)
                        order by score desc, tax_code
                        """, Candidate.class)
                .setParameter("name", name.text())
                .setParameter("zone", zone.text())
                .setParameter("headOffice", taxCode.headOffice().digits())
                .setParameter("least", leastScore)
                // before it is rounded
                .setParameter("nearly", leastScore.subtract(HALF_A_HUNDREDTH).floatValue())
                .setMaxResults(10)
                .getResultList();
    }
}
