package vn.kcn.thidua.indicators.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;

/** Looks at each claim of a text. */
@ApplicationScoped
class Checking {

    @Inject
    Indicators indicators;

    FindingsView check(List<Claim> claims) {
        Map<IndicatorCode, Indicator> catalogue = indicators.catalogue();
        return FindingsView.of(IntStream.range(0, claims.size())
                .mapToObj(place -> check(claims.get(place), catalogue, "/claims/" + place + "/indicator"))
                .toList());
    }

    private static Finding check(Claim claim, Map<IndicatorCode, Indicator> catalogue, String pointer) {
        IndicatorCode code = claim.indicator();
        Indicator indicator = code == null ? null : catalogue.get(code);
        if (code != null && indicator == null) {
            throw Indicators.unknown(code).at(pointer);
        }
        boolean counts = indicator != null && indicator.decimals() == 0;
        return Finding.of(claim, counts || Boolean.TRUE.equals(claim.exact()));
    }
}
