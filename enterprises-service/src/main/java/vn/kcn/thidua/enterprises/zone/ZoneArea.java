package vn.kcn.thidua.enterprises.zone;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kcn.thidua.enterprises.registry.Hectares;
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

    ZoneArea {
        if (!PHASE.matcher(phase).matches()) {
            throw Refusal.rule("area-phase-form", Map.of("phase", phase)).at("/phase");
        }
        areaHa = new Hectares(areaHa).value();
    }

    boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day);
    }
}
