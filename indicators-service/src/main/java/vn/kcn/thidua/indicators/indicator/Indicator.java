package vn.kcn.thidua.indicators.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.kcn.thidua.indicators.indicator.formula.Formula;
import vn.kcn.thidua.indicators.indicator.formula.Missing;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Chỉ tiêu: a code, and what is measured under it. A definition that was published stays as it is; changing it makes
 * the next version, and figures keep the version that they were reported under.
 */
@Entity
@Table(name = "indicator")
public class Indicator extends Aggregate {

    @Column(nullable = false, updatable = false)
    private IndicatorCode code;

    @Embedded
    private Definition definition;

    protected Indicator() {}

    Indicator(IndicatorCode code, Definition definition) {
        definition.requireMeaning(code);
        this.code = code;
        this.definition = definition;
    }

    boolean isDefinedAs(Definition other) {
        return definition.equals(other);
    }

    /** @param hasFigures whether figures that count are in the unit as it was */
    void redefine(Definition next, boolean hasFigures) {
        next.requireMeaning(code);
        if (hasFigures && !next.measuresAs(definition)) {
            throw Refusal.conflict("definition-in-use", Map.of("code", code));
        }
        definition = next;
    }

    /** Says no to a figure that this indicator cannot have; the pointer names where it was given. */
    public void requirePossible(Quantity quantity, String pointer) {
        if (kind() == Kind.STOCK && quantity.isNegative()) {
            throw Refusal.rule("negative-stock", Map.of("indicator", code, "value", quantity))
                    .at(pointer);
        }
        if (decimals() == 0 && !quantity.isWhole()) {
            throw Refusal.rule("not-whole", Map.of("indicator", code, "value", quantity, "unit", unit()))
                    .at(pointer);
        }
        if (kind() == Kind.MILESTONE && !quantity.isZeroOrOne()) {
            throw Refusal.rule("not-zero-or-one", Map.of("indicator", code, "value", quantity))
                    .at(pointer);
        }
    }

    /** Says no to figures that come from elsewhere than the definition says. */
    public void requireSource(Source asked, String pointer) {
        if (source() != asked) {
            throw Refusal.rule("wrong-source", Map.of("indicator", code, "source", source(), "asked", asked))
                    .at(pointer);
        }
    }

    public IndicatorCode code() {
        return code;
    }

    Definition definition() {
        return definition;
    }

    public String nameVi() {
        return definition.nameVi();
    }

    public String nameEn() {
        return definition.nameEn();
    }

    public String unit() {
        return definition.unit();
    }

    /** ISO 4217 for money, UCUM for the rest, where there is one. */
    public Optional<String> unitCode() {
        return Optional.ofNullable(definition.unitCode());
    }

    /** The power of ten that its figures are in: 9 for billions. */
    public int scale() {
        return definition.scale();
    }

    public Kind kind() {
        return definition.kind();
    }

    public Direction direction() {
        return definition.direction();
    }

    public Aggregation aggregation() {
        return definition.aggregation();
    }

    public OverTime overTime() {
        return definition.overTime();
    }

    public Source source() {
        return definition.source();
    }

    /** Decimals that its figures are shown with; 0 means a count, which takes whole numbers only. */
    public int decimals() {
        return definition.decimals();
    }

    public Optional<Formula> formula() {
        return Optional.ofNullable(definition.formula()).map(Formula::parse);
    }

    public Missing missing() {
        return Objects.requireNonNullElse(definition.missing(), Missing.SKIP_IF_ANY);
    }
}
