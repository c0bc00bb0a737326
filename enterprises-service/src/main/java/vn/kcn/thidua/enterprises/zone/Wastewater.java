package vn.kcn.thidua.enterprises.zone;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.problem.Refusal;

/** All entries of one zone's wastewater plant, ascending, one a day. */
record Wastewater(List<WastewaterPlant> entries) {

    Wastewater {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!seen.add(entries.get(i).from())) {
                throw Refusal.rule(
                                "wastewater-recorded-twice",
                                Map.of("from", entries.get(i).from()))
                        .at("/wastewater/" + i + "/from");
            }
        }
        entries = entries.stream().sorted(comparing(WastewaterPlant::from)).toList();
    }

    Wastewater requireHappened(Today today) {
        for (int i = 0; i < entries.size(); i++) {
            today.requireHappened(entries.get(i).from(), "/wastewater/" + i + "/from");
        }
        return this;
    }

    Optional<WastewaterPlant> asOf(LocalDate day) {
        return entries.stream().filter(entry -> !entry.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
