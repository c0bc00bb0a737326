package vn.kcn.thidua.enterprises.registry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** An area of land. Square metres are the finest measure of a land decision: four decimals of a hectare. */
public record Hectares(BigDecimal value) {

    private static final int FINEST = 4;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000);

    public Hectares {
        if (Math.abs((long) value.scale()) > 100) { // 1e999999999 is short to send and long to write out
            throw outOfRange("1e" + -(long) value.scale());
        }
        BigDecimal stripped = value.stripTrailingZeros();
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        if (value.signum() < 0 || value.compareTo(LARGEST) > 0 || value.scale() > FINEST) {
            throw outOfRange(value.toPlainString());
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Hectares of(BigDecimal value) {
        return new Hectares(value);
    }

    @Override
    @JsonValue
    public BigDecimal value() {
        return value;
    }

    private static Refusal outOfRange(String areaHa) {
        return Refusal.rule("area-out-of-range", Map.of("areaHa", areaHa, "max", LARGEST))
                .at("/areaHa");
    }
}
