package vn.kcn.thidua.enterprises.zone;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ZoneArea",
        description =
                "So many hectares of a phase's land from a day on, until its next entry of the same kind: either the"
                        + " whole (`areaHa`) or what was added since the entry before (`addedHa`). Answers tell the whole")
record AreaEntry(
        @NotNull @Schema(description = "Phase of the zone", examples = "1")
        String phase,

        @NotNull AreaKind kind,

        @Nullable @Schema(description = "Cumulative, the opening balance included", examples = "207.45")
        BigDecimal areaHa,

        @Nullable @Schema(description = "Since the entry before; the first entry's is its opening balance")
        BigDecimal addedHa,

        @NotNull @Schema(examples = "2016-01-01") LocalDate from) {

    static AreaEntry of(ZoneArea area) {
        return new AreaEntry(area.phase(), area.kind(), area.areaHa(), null, area.from());
    }

    /** The same as totals: 160 at the opening and 30 added are 190. */
    static Areas areas(List<AreaEntry> entries) {
        Map<List<Object>, BigDecimal> totals = new HashMap<>();
        ZoneArea[] areas = new ZoneArea[entries.size()];
        IntStream.range(0, entries.size())
                .boxed()
                .sorted(comparing(i -> entries.get(i).from()))
                .forEach(i -> {
                    AreaEntry entry = entries.get(i);
                    List<Object> series = List.of(entry.phase(), entry.kind());
                    areas[i] = entry.area(totals.getOrDefault(series, BigDecimal.ZERO), "/areas/" + i);
                    totals.put(series, areas[i].areaHa());
                });
        return new Areas(List.of(areas));
    }

    private ZoneArea area(BigDecimal before, String pointer) {
        if ((areaHa == null) == (addedHa == null)) {
            throw Refusal.rule("area-whole-or-added", Map.of("phase", phase, "kind", kind, "from", from))
                    .at(pointer + "/areaHa");
        }
        try {
            ZoneArea told = new ZoneArea(phase, kind, areaHa == null ? addedHa : areaHa, from);
            return areaHa == null ? new ZoneArea(phase, kind, before.add(told.areaHa()), from) : told;
        } catch (Refusal refusal) {
            throw refusal.at(pointer + refusal.pointer());
        }
    }
}
