package vn.kcn.thidua.indicators.indicator;

import org.jspecify.annotations.Nullable;

/** Indicators for tests. */
public final class AnIndicator {

    private AnIndicator() {}

    public static Indicator of(String code, Kind kind, Aggregation aggregation, Source source, int decimals) {
        return of(code, kind, Direction.UP, aggregation, source, decimals);
    }

    public static Indicator of(
            String code, Kind kind, Direction direction, Aggregation aggregation, Source source, int decimals) {
        return new Indicator(
                new IndicatorCode(code), definition(code, kind, direction, aggregation, source, decimals, null));
    }

    /** Computed from others. */
    public static Indicator computed(String code, String formula) {
        return new Indicator(
                new IndicatorCode(code),
                definition(code, Kind.RATIO, Direction.UP, Aggregation.LAST, Source.FORMULA, 2, formula));
    }

    static Definition definition(
            String code,
            Kind kind,
            Direction direction,
            Aggregation aggregation,
            Source source,
            int decimals,
            @Nullable String formula) {
        return new Definition(
                "Chỉ tiêu " + code,
                "Indicator " + code,
                "đơn vị",
                null,
                0,
                kind,
                direction,
                aggregation,
                kind.usualOverTime(),
                source,
                decimals,
                formula,
                null);
    }

    /** A reported flow of money. */
    public static Indicator money(String code, String unit, String currency, int scale) {
        return new Indicator(
                new IndicatorCode(code),
                new Definition(
                        "Chỉ tiêu " + code,
                        "Indicator " + code,
                        unit,
                        currency,
                        scale,
                        Kind.FLOW,
                        Direction.UP,
                        Aggregation.SUM,
                        OverTime.SUM,
                        Source.REPORTED,
                        3,
                        null,
                        null));
    }

    /** Reported by enterprises, added up, two decimals. */
    public static Indicator flow(String code) {
        return of(code, Kind.FLOW, Aggregation.SUM, Source.REPORTED, 2);
    }
}
