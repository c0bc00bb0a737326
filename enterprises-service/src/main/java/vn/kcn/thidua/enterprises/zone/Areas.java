package vn.kcn.thidua.enterprises.zone;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.problem.Refusal;

/** All land entries of one zone. Every rule holds on every day of the past, not only today. */
record Areas(List<ZoneArea> entries) {

    Areas {
        entries = List.copyOf(entries);
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            ZoneArea entry = entries.get(i);
            if (!seen.add(List.of(entry.phase(), entry.kind(), entry.from()))) {
                throw Refusal.rule(
                                "area-recorded-twice",
                                Map.of("phase", entry.phase(), "kind", entry.kind(), "from", entry.from()))
                        .at("/areas/" + i);
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            requireWithinPlan(entries, i);
        }
    }

    Areas requireHappened(Today today) {
        for (int i = 0; i < entries.size(); i++) {
            today.requireHappened(entries.get(i).from(), "/areas/" + i + "/from");
        }
        return this;
    }

    List<ZoneArea> inOrder() {
        return entries.stream()
                .sorted(comparing(ZoneArea::phase).thenComparing(ZoneArea::kind).thenComparing(ZoneArea::from))
                .toList();
    }

    /** Phases of which something was known on a day. */
    List<String> phasesOn(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.isInForceOn(day))
                .map(ZoneArea::phase)
                .distinct()
                .sorted()
                .toList();
    }

    Areas ofPhase(String phase) {
        return new Areas(
                entries.stream().filter(entry -> entry.phase().equals(phase)).toList());
    }

    /** Hectares of the whole zone on a day, by kind; a kind of which nothing was known that day is absent. */
    Map<AreaKind, BigDecimal> asOf(LocalDate day) {
        Map<List<Object>, ZoneArea> latest = new HashMap<>();
        for (ZoneArea entry : entries) {
            if (entry.isInForceOn(day)) {
                latest.merge(List.of(entry.phase(), entry.kind()), entry, Areas::later);
            }
        }
        Map<AreaKind, BigDecimal> total = new EnumMap<>(AreaKind.class);
        latest.values().forEach(entry -> total.merge(entry.kind(), entry.areaHa(), BigDecimal::add));
        return total;
    }

    /** No more land of a phase can be cleared, serviced or leased than is planned for it that day, where that is known. */
    private static void requireWithinPlan(List<ZoneArea> entries, int index) {
        ZoneArea changed = entries.get(index);
        Map<AreaKind, ZoneArea> that = new EnumMap<>(AreaKind.class);
        for (ZoneArea entry : entries) {
            if (entry.phase().equals(changed.phase()) && entry.isInForceOn(changed.from())) {
                that.merge(entry.kind(), entry, Areas::later);
            }
        }
        Optional.ofNullable(that.get(AreaKind.PLANNED)).ifPresent(planned -> {
            for (ZoneArea entry : that.values()) {
                if (entry.areaHa().compareTo(planned.areaHa()) > 0) {
                    throw Refusal.rule(
                                    "area-exceeds-plan",
                                    Map.of(
                                            "phase", entry.phase(),
                                            "kind", entry.kind(),
                                            "areaHa", entry.areaHa().toPlainString(),
                                            "plannedHa", planned.areaHa().toPlainString(),
                                            "on", changed.from()))
                            .at("/areas/" + index + "/areaHa");
                }
            }
        });
        requireLeasable(that, changed.from(), "/areas/" + index + "/areaHa");
    }

    private static void requireLeasable(Map<AreaKind, ZoneArea> that, LocalDate day, String pointer) {
        ZoneArea leasable = that.get(AreaKind.LEASABLE);
        ZoneArea leased = that.get(AreaKind.LEASED);
        if (leasable != null && leased != null && leased.areaHa().compareTo(leasable.areaHa()) > 0) {
            throw Refusal.rule(
                            "area-exceeds-leasable",
                            Map.of(
                                    "phase", leased.phase(),
                                    "areaHa", leased.areaHa().toPlainString(),
                                    "leasableHa", leasable.areaHa().toPlainString(),
                                    "on", day))
                    .at(pointer);
        }
    }

    private static ZoneArea later(ZoneArea one, ZoneArea other) {
        return one.from().isAfter(other.from()) ? one : other;
    }
}
