package vn.kcn.thidua.enterprises.zone;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One phase's land by itself: a first phase nearly cleared stays so when an expansion begins")
record ZonePhase(@Schema(examples = "1") String phase, ZoneLand land) {

    /** Those of which something was known that day. */
    static List<ZonePhase> of(Areas areas, LocalDate day) {
        return areas.phasesOn(day).stream()
                .map(phase ->
                        new ZonePhase(phase, ZoneLand.of(areas.ofPhase(phase).asOf(day), null)))
                .toList();
    }
}
