package vn.kcn.thidua.indicators.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
class Comments implements PanacheRepositoryBase<Comment, UUID> {

    private static final String ABOUT = """
            select r.id, r.version, cast(r.figures ->> :indicator as numeric) as figure
              from report r
             where r.form = :form and r.tax_code = :taxCode and r.period = :period
            """;

    /** Of one figure, or of the report as such. */
    Commented about(Commented.Key key, @Nullable IndicatorCode indicator) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ABOUT, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("version", Long.class)
                .addScalar("figure", BigDecimal.class)
                .setParameter("indicator", indicator == null ? "" : indicator.text())
                .setParameter("form", key.form().text())
                .setParameter("taxCode", key.taxCode().digits())
                .setParameter("period", key.period().toString())
                .getResultStream()
                .findFirst()
                .map(row -> new Commented(
                        (UUID) row[0], (Long) row[1], row[2] == null ? null : new Quantity((BigDecimal) row[2])))
                .orElseThrow(() -> notFound(key));
    }

    static Refusal notFound(Commented.Key key) {
        return Refusal.notFound("report-not-found", Map.of("taxCode", key.taxCode(), "period", key.period()));
    }

    /** In the order in which they were written. */
    List<Comment> of(UUID report, boolean openAlone) {
        return list(
                "report = ?1 and (?2 = false or followUp = true and resolvedAt is null) order by id",
                report,
                openAlone);
    }

    Comment get(UUID report, UUID id) {
        return find("report = ?1 and id = ?2", report, id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("comment-not-found", Map.of("id", id)));
    }
}
