package vn.kcn.thidua.indicators.indicator;

/** Indicators for tests. */
public final class AnIndicator {

    private AnIndicator() {}

    public static Indicator of(String code, Kind kind, Aggregation aggregation, Source source, int decimals) {
        return of(code, kind, Direction.UP, aggregation, source, decimals);
    }

    public static Indicator of(
            String code, Kind kind, Direction direction, Aggregation aggregation, Source source, int decimals) {
        var label = new Indicator.Label("Chỉ tiêu " + code, "Indicator " + code, "đơn vị", decimals);
        return new Indicator(new IndicatorCode(code), label, kind, direction, aggregation, source);
    }

    /** Reported by enterprises, added up, two decimals. */
    public static Indicator flow(String code) {
        return of(code, Kind.FLOW, Aggregation.SUM, Source.REPORTED, 2);
    }
}
