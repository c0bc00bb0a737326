package vn.kcn.thidua.enterprises.zone;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * So many hectares of one phase's land, from a day on until the next entry of the same phase and kind.
 *
 * <p>A stock, not a gain: "190 of 207.45 ha cleared" is {@code CLEARED 190}, the opening balance included.
 */
@Embeddable
record ZoneArea(
        @Column(nullable = false) String phase,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        AreaKind kind,

        @Column(name = "area_ha", nullable = false, precision = 10, scale = 4)
        BigDecimal areaHa,

        @Column(name = "valid_from", nullable = false) LocalDate from) {

    private static final Pattern PHASE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._/-]{0,39}");
    /** Square metres are the finest measure of a land decision: four decimals of a hectare. */
    private static final int FINEST = 4;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000);

    ZoneArea {
        if (!PHASE.matcher(phase).matches()) {
            throw Refusal.rule("area-phase-form", Map.of("phase", phase)).at("/phase");
        }
        if (Math.abs((long) areaHa.scale()) > 100) { // 1e999999999 is short to send and long to write out
            throw outOfRange("1e" + -(long) areaHa.scale());
        }
        BigDecimal stripped = areaHa.stripTrailingZeros();
        areaHa = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        if (areaHa.signum() < 0 || areaHa.compareTo(LARGEST) > 0 || areaHa.scale() > FINEST) {
            throw outOfRange(areaHa.toPlainString());
        }
    }

    private static Refusal outOfRange(String areaHa) {
        return Refusal.rule("area-out-of-range", Map.of("areaHa", areaHa, "max", LARGEST))
                .at("/areaHa");
    }

    boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day);
    }
}
