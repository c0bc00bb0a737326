package vn.kcn.thidua.indicators.boardvalue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
public class BoardValues implements PanacheRepositoryBase<BoardValue, UUID> {

    Optional<BoardValue> find(IndicatorCode indicator, Period period) {
        return find("indicator = ?1 and period = ?2", indicator, period).firstResultOptional();
    }

    BoardValue get(IndicatorCode indicator, Period period) {
        return find(indicator, period)
                .orElseThrow(() ->
                        Refusal.notFound("board-value-not-found", Map.of("indicator", indicator, "period", period)));
    }

    /** All that the board ever entered for the indicator: twelve figures a year. */
    public List<BoardValue> of(IndicatorCode indicator) {
        return list("indicator = ?1 order by period", indicator);
    }

    List<BoardValue> after(IndicatorCode indicator, Seek seek) {
        String order = " order by period " + seek.order();
        var rest = seek.isStart()
                ? find("indicator = ?1" + order, indicator)
                : find(
                        "indicator = ?1 and period " + seek.beyond() + " ?2" + order,
                        indicator,
                        Period.parse(seek.key(0, "")));
        return rest.page(Page.ofSize(seek.limit())).list();
    }
}
