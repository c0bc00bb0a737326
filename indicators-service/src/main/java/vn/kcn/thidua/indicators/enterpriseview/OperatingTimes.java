package vn.kcn.thidua.indicators.enterpriseview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.problem.Refusal;

/** When some enterprises operated, and where they are. */
public final class OperatingTimes {

    /** First and last day; the last is open while it lasts. */
    record Stretch(LocalDate begins, @Nullable LocalDate ends) {

        boolean touches(Period period) {
            return !begins.isAfter(period.until()) && (ends == null || !ends.isBefore(period.from()));
        }
    }

    private final Map<TaxCode, List<Stretch>> stretches;
    private final Map<TaxCode, String> zones = new HashMap<>();

    private OperatingTimes(Map<TaxCode, List<Stretch>> stretches) {
        this.stretches = stretches;
    }

    public static OperatingTimes none() {
        return new OperatingTimes(new HashMap<>());
    }

    /** An enterprise that never operated is known all the same. */
    OperatingTimes known(TaxCode taxCode) {
        stretches.computeIfAbsent(taxCode, any -> new ArrayList<>());
        return this;
    }

    OperatingTimes operated(TaxCode taxCode, LocalDate begins, @Nullable LocalDate ends) {
        known(taxCode);
        stretches.getOrDefault(taxCode, List.of()).add(new Stretch(begins, ends));
        return this;
    }

    OperatingTimes placed(TaxCode taxCode, String zone) {
        zones.put(taxCode, zone);
        return this;
    }

    /** The zone it is in now; empty where nobody told. */
    public String zoneOf(TaxCode taxCode) {
        return zones.getOrDefault(taxCode, "");
    }

    /** A report is owed, and taken, for a period in which the enterprise operated on one day at least. */
    public void requireOperated(TaxCode taxCode, Period period) {
        List<Stretch> known = stretches.get(taxCode);
        if (known == null) {
            throw Refusal.rule("unknown-enterprise", Map.of("taxCode", taxCode)).at("/taxCode");
        }
        if (known.stream().noneMatch(stretch -> stretch.touches(period))) {
            throw Refusal.rule("not-operating", Map.of("taxCode", taxCode, "period", period))
                    .at("/period");
        }
    }
}
