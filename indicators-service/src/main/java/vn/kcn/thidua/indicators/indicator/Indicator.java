package vn.kcn.thidua.indicators.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Chỉ tiêu: a definition, recorded once. */
@Entity
@Table(name = "indicator")
public class Indicator extends Aggregate {

    @Column(nullable = false, updatable = false)
    private IndicatorCode code;

    @Column(name = "name_vi", nullable = false)
    private String nameVi;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(nullable = false)
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Aggregation aggregation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Source source;

    @Column(nullable = false)
    private int decimals;

    protected Indicator() {}

    /** What it is called and counted in, apart from how it is computed. */
    record Label(String nameVi, String nameEn, String unit, int decimals) {}

    Indicator(IndicatorCode code, Label label, Kind kind, Direction direction, Aggregation aggregation, Source source) {
        this.code = code;
        this.nameVi = label.nameVi();
        this.nameEn = label.nameEn();
        this.unit = label.unit();
        this.decimals = label.decimals();
        this.kind = kind;
        this.direction = direction;
        this.aggregation = aggregation;
        this.source = source;
        requireMeaning();
    }

    private void requireMeaning() {
        // "last" over many enterprises names none of them
        boolean ambiguous = kind == Kind.RATIO && aggregation == Aggregation.LAST && source == Source.REPORTED;
        if (!kind.aggregations().contains(aggregation) || ambiguous) {
            throw Refusal.rule("aggregation-meaningless", Map.of("kind", kind, "aggregation", aggregation))
                    .at("/aggregation");
        }
        boolean registryCount = code.equals(IndicatorCode.ENTERPRISES_OPERATING) && kind == Kind.STOCK;
        if (source == Source.REGISTRY && !registryCount) {
            throw Refusal.rule(
                            "registry-cannot-count", Map.of("code", code, "known", IndicatorCode.ENTERPRISES_OPERATING))
                    .at("/source");
        }
    }

    /** Says no to a figure that this indicator cannot have; the pointer names where it was given. */
    public void requirePossible(Quantity quantity, String pointer) {
        if (kind == Kind.STOCK && quantity.isNegative()) {
            throw Refusal.rule("negative-stock", Map.of("indicator", code, "value", quantity))
                    .at(pointer);
        }
        if (decimals == 0 && !quantity.isWhole()) {
            throw Refusal.rule("not-whole", Map.of("indicator", code, "value", quantity, "unit", unit))
                    .at(pointer);
        }
    }

    /** Says no to figures that come from elsewhere than the definition says. */
    public void requireSource(Source asked, String pointer) {
        if (source != asked) {
            throw Refusal.rule("wrong-source", Map.of("indicator", code, "source", source, "asked", asked))
                    .at(pointer);
        }
    }

    public IndicatorCode code() {
        return code;
    }

    public String nameVi() {
        return nameVi;
    }

    public String nameEn() {
        return nameEn;
    }

    public String unit() {
        return unit;
    }

    public Kind kind() {
        return kind;
    }

    public Direction direction() {
        return direction;
    }

    public Aggregation aggregation() {
        return aggregation;
    }

    public Source source() {
        return source;
    }

    /** Decimals that its figures are shown with; 0 means a count, which takes whole numbers only. */
    public int decimals() {
        return decimals;
    }
}
