package vn.kcn.thidua.enterprises.zone;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.kit.problem.Refusal;

@Schema(
        name = "ZoneArea",
        description = "So many hectares of a phase's land from a day on, until its next entry of the same kind")
record AreaEntry(
        @NotNull @Schema(description = "Phase of the zone", examples = "1")
        String phase,

        @NotNull AreaKind kind,

        @NotNull @Schema(description = "Cumulative, the opening balance included", examples = "207.45")
        BigDecimal areaHa,

        @NotNull @Schema(examples = "2016-01-01") LocalDate from) {

    static AreaEntry of(ZoneArea area) {
        return new AreaEntry(area.phase(), area.kind(), area.areaHa(), area.from());
    }

    static Areas areas(List<AreaEntry> entries) {
        return new Areas(IntStream.range(0, entries.size())
                .mapToObj(i -> entries.get(i).area("/areas/" + i))
                .toList());
    }

    private ZoneArea area(String pointer) {
        try {
            return new ZoneArea(phase, kind, areaHa, from);
        } catch (Refusal refusal) {
            throw refusal.at(pointer + refusal.pointer());
        }
    }
}
