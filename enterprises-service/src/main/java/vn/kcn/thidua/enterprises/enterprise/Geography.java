package vn.kcn.thidua.enterprises.enterprise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kcn.thidua.enterprises.codelist.SuccessorMap;
import vn.kcn.thidua.enterprises.codelist.SuccessorMap.Place;
import vn.kcn.thidua.enterprises.codelist.SuccessorMap.Step;
import vn.kcn.thidua.enterprises.enterprise.Statistics.Part;

@Schema(
        name = "StatisticsGeography",
        description = "The same figures by administrative units of a map: sums are the same by every map")
record Geography(
        @Schema(description = "The day whose units these are")
        LocalDate map,

        @Schema(description = "By the unit that a zone lies in; `UNKNOWN` where none is recorded")
        Map<String, Part> byUnit,

        @Schema(description = "By province") Map<String, Part> byProvince,

        @Schema(description = "How recorded units became those of the map, and by which document")
        List<Step> successions,

        @Schema(description = "Units that stand for themselves because no single unit of the map is known for them")
        Set<String> unplaced) {

    static final String UNKNOWN = "UNKNOWN";

    /** @param unitOf each zone, where it is recorded */
    static Geography of(LocalDate map, Map<String, Part> byZone, Map<String, String> unitOf, SuccessorMap successors) {
        Map<String, Part> byUnit = new TreeMap<>();
        Map<String, Part> byProvince = new TreeMap<>();
        Set<Step> passed = new TreeSet<>(Comparator.comparing(Step::from)
                .thenComparing(Step::code)
                .thenComparing(Step::kind)
                .thenComparing(Step::successor));
        Set<String> unplaced = new TreeSet<>();
        byZone.forEach((zone, part) -> {
            String recorded = unitOf.get(zone);
            Place place = recorded == null ? new Place(UNKNOWN, List.of()) : successors.on(map, recorded);
            passed.addAll(place.steps());
            if (recorded != null && !successors.isInForce(place.code(), map)) {
                unplaced.add(place.code());
            }
            byUnit.merge(place.code(), part, Part::plus);
            byProvince.merge(successors.topOf(place.code()), part, Part::plus);
        });
        return new Geography(map, byUnit, byProvince, List.copyOf(passed), unplaced);
    }
}
