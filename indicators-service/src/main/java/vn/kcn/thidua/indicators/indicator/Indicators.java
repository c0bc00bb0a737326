package vn.kcn.thidua.indicators.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.locks.Locks;
import vn.kcn.thidua.kit.problem.Refusal;

/** The catalogue. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, UUID> {

    private static final String HAS_FIGURES = """
            select exists (select from report_value where indicator = :code)
                or exists (select from board_value where indicator = :code)
            """;

    public Optional<Indicator> find(IndicatorCode code) {
        return find("code", code).firstResultOptional();
    }

    /** For a path that names the indicator itself. */
    public Indicator get(IndicatorCode code) {
        return find(code).orElseThrow(() -> Refusal.notFound("indicator-not-found", Map.of("code", code)));
    }

    /** For a body that refers to an indicator: the request is understood, what it refers to is not there. */
    public Indicator require(IndicatorCode code, String pointer) {
        return find(code).orElseThrow(() -> unknown(code).at(pointer));
    }

    /** @param code or whatever else it was called by */
    public static Refusal unknown(Object code) {
        return Refusal.rule("unknown-indicator", Map.of("code", code));
    }

    /** All of them: some thirty, a hundred at most. */
    public Map<IndicatorCode, Indicator> catalogue() {
        Map<IndicatorCode, Indicator> byCode = new TreeMap<>();
        listAll().forEach(indicator -> byCode.put(indicator.code(), indicator));
        return byCode;
    }

    /** Two formulas that are sound each for itself could make a circle together: one is recorded after the other. */
    void lockFormulas() {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('indicator formulas', " + Locks.REGISTER + "))")
                .getSingleResult();
    }

    /** Whether there are figures of it, reported or entered by the board. */
    boolean hasFigures(IndicatorCode code) {
        return (Boolean) getEntityManager()
                .createNativeQuery(HAS_FIGURES, Boolean.class)
                .setParameter("code", code.text())
                .getSingleResult();
    }

    List<Indicator> after(Seek seek) {
        String order = " order by code " + seek.order();
        var rest = seek.isStart()
                ? find(order)
                : find("code " + seek.beyond() + " ?1" + order, new IndicatorCode(seek.key(0, "")));
        return rest.page(Page.ofSize(seek.limit())).list();
    }
}
