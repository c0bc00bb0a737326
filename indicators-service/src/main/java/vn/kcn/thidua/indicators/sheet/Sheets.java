package vn.kcn.thidua.indicators.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.Enterprises;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.Form;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.form.FormIndicator;
import vn.kcn.thidua.indicators.form.Forms;
import vn.kcn.thidua.indicators.obligation.Obligations;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.problem.Refusal;

/** Makes sheets, some enterprises at a time: memory stays the same however many there are. */
@ApplicationScoped
@Transactional
class Sheets {

    private static final String ROWS = """
            select e.tax_code, i.code, i.name_vi, i.unit, cast(r.figures ->> i.code as numeric) as value,
                   coalesce(r.version, 0) as version, last.period as last_period, last.value as last_value, i.decimals,
                   case when i.kind in ('STOCK', 'MILESTONE') then 0 end as least
              from unnest(:taxCodes) with ordinality as e (tax_code, place)
             cross join (select code, name_vi, unit, decimals, kind, place
                           from unnest(:indicators) with ordinality as wanted (wanted_code, place)
                           join indicator on code = wanted_code) as i
              left join report r on r.form = :form and r.tax_code = e.tax_code and r.period = :period
              left join lateral (
                   select p.period, cast(p.figures ->> i.code as numeric) as value
                     from report p
                    where p.form = :form and p.tax_code = e.tax_code and p.ends < :begins
                      and jsonb_exists(p.figures, i.code)
                    order by p.ends desc
                    limit 1) as last on true
             order by e.place, i.place
            """;
    private static final String REPORTED = "select code from indicator where source = 'REPORTED' order by code";

    @Inject
    EntityManager entities;

    @Inject
    Forms forms;

    @Inject
    Obligations obligations;

    @Inject
    Enterprises enterprises;

    @Inject
    Actor actor;

    /**
     * Whom a sheet is for.
     *
     * @param enterprise none: everybody expected, or, of a token bound to an enterprise, that one
     * @param zone none: of all zones
     */
    record Wish(
            FormCode form,
            Period period,
            @Nullable TaxCode enterprise,
            @Nullable String zone) {}

    /** Some tax codes after one, in their order. */
    List<String> taxCodes(Wish wish, String after, int limit) {
        Optional<String> one =
                Optional.ofNullable(wish.enterprise()).map(TaxCode::digits).or(actor::binding);
        if (one.isEmpty()) {
            return actor.isStaff()
                    ? obligations.expected(wish.form(), wish.period(), wish.zone(), after, limit)
                    : List.of();
        }
        actor.requireActsFor(one.get());
        forms.get(wish.form()).requireFrequency(wish.period());
        requireKnown(one.get());
        return after.isEmpty() ? List.of(one.get()) : List.of();
    }

    private void requireKnown(String taxCode) {
        if (!enterprises.isKnown(taxCode)) {
            throw Refusal.rule("unknown-enterprise", Map.of("taxCode", taxCode)).at("/enterprise");
        }
    }

    List<SheetRow> rows(Wish wish, List<String> taxCodes) {
        FormCode code = wish.form();
        Period period = wish.period();
        Form form = forms.get(code);
        return entities.unwrap(Session.class)
                .createNativeQuery(ROWS, Object[].class)
                .addScalar("tax_code", String.class)
                .addScalar("code", String.class)
                .addScalar("name_vi", String.class)
                .addScalar("unit", String.class)
                .addScalar("value", BigDecimal.class)
                .addScalar("version", Long.class)
                .addScalar("last_period", String.class)
                .addScalar("last_value", BigDecimal.class)
                .addScalar("decimals", Integer.class)
                .addScalar("least", Integer.class)
                .setParameter("taxCodes", taxCodes.toArray(String[]::new))
                .setParameter("indicators", indicators(form).toArray(String[]::new))
                .setParameter("form", code.text())
                .setParameter("period", period.toString())
                .setParameter("begins", period.from())
                .getResultStream()
                .map(row -> new SheetRow(
                        code.text(),
                        (String) row[0],
                        period.toString(),
                        (String) row[1],
                        plain((BigDecimal) row[4]),
                        (Long) row[5],
                        null,
                        (String) row[2],
                        (String) row[3],
                        (String) row[6],
                        plain((BigDecimal) row[7]),
                        (Integer) row[8],
                        (Integer) row[9]))
                .toList();
    }

    /** A form that asks for whatever is reported has a row for all that may be. */
    private List<String> indicators(Form form) {
        List<String> asked = form.indicators().stream()
                .map(FormIndicator::indicator)
                .map(Object::toString)
                .toList();
        return asked.isEmpty()
                ? entities.unwrap(Session.class)
                        .createNativeQuery(REPORTED, String.class)
                        .getResultList()
                : asked;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        BigDecimal stripped = value == null ? null : value.stripTrailingZeros();
        return stripped == null ? null : stripped.setScale(Math.max(0, stripped.scale()));
    }
}
