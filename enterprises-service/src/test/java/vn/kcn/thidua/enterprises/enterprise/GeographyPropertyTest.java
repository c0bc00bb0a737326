package vn.kcn.thidua.enterprises.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kcn.thidua.enterprises.codelist.SuccessorMap;
import vn.kcn.thidua.enterprises.codelist.SuccessorMap.Kind;
import vn.kcn.thidua.enterprises.codelist.SuccessorMap.Step;
import vn.kcn.thidua.enterprises.codelist.SuccessorMap.Unit;
import vn.kcn.thidua.enterprises.enterprise.Statistics.Part;

/** Whatever was merged or split when: no map adds anybody or loses anybody. */
class GeographyPropertyTest {

    private static final LocalDate ORIGIN = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 10_000;

    private record Country(SuccessorMap successors, Map<String, Part> byZone, Map<String, String> unitOf) {

        Geography on(LocalDate map) {
            return Geography.of(map, byZone, unitOf, successors);
        }

        Part all() {
            return sum(byZone);
        }
    }

    @Property
    void totals_are_equal_by_every_map(@ForAll("countries") Country country, @ForAll("days") LocalDate map) {
        Geography told = country.on(map);

        assertEquals(country.all(), sum(told.byUnit()));
        assertEquals(country.all(), sum(told.byProvince()));
    }

    @Property
    void each_unit_is_in_force_or_told_as_unplaced(
            @ForAll("countries") Country country, @ForAll("days") LocalDate map) {
        Geography told = country.on(map);

        told.byUnit().keySet().stream()
                .filter(code -> !code.equals(Geography.UNKNOWN))
                .forEach(code -> assertEquals(
                        !country.successors().isInForce(code, map),
                        told.unplaced().contains(code),
                        code));
    }

    /** By way of an earlier map one comes to the same later one: no figure is told twice by different roads. */
    @Property
    void the_road_to_a_later_map_does_not_matter(
            @ForAll("countries") Country country, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        country.unitOf().values().forEach(recorded -> {
            Unit unit = country.successors().units().get(recorded);
            if (unit == null || unit.from() == null || !unit.from().isAfter(earlier)) { // it was there by the earlier
                String there = country.successors().on(earlier, recorded).code();
                assertEquals(
                        country.successors().on(later, recorded).code(),
                        country.successors().on(later, there).code());
            }
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(ORIGIN::plusDays);
    }

    @Provide
    Arbitrary<Country> countries() {
        return Arbitraries.longs().map(seed -> country(new Random(seed)));
    }

    /** Units that last for a while, then are merged, several into a new one, or split. */
    private static Country country(Random random) {
        Map<String, Unit> units = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        List<String> living = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            living.add("U" + i);
            units.put("U" + i, new Unit("U" + i, random.nextBoolean() ? "P" : null, null, null));
        }
        LocalDate day = ORIGIN;
        for (int event = 0; event < 5 && living.size() > 1; event++) {
            day = day.plusDays(1 + random.nextInt(2_000));
            String next = "N" + event;
            if (random.nextBoolean()) {
                for (int gone = 1 + random.nextInt(2); gone > 0 && !living.isEmpty(); gone--) {
                    String code = living.remove(random.nextInt(living.size()));
                    Unit before = units.get(code);
                    units.put(code, new Unit(code, before.parent(), before.from(), day));
                    steps.add(new Step(code, Kind.MERGED_INTO, next, day, "example " + event));
                }
            } else {
                String whole = living.get(random.nextInt(living.size()));
                steps.add(new Step(next, Kind.SPLIT_FROM, whole, day, "example " + event));
            }
            units.put(next, new Unit(next, null, day, null));
            living.add(next);
        }
        List<String> codes = new ArrayList<>(units.keySet());
        codes.add("NEVER_LISTED");
        Map<String, Part> byZone = new HashMap<>();
        Map<String, String> unitOf = new HashMap<>();
        for (int zone = 0; zone < 8; zone++) {
            int total = random.nextInt(1_000);
            byZone.put("Z" + zone, new Part(total, random.nextInt(total + 1)));
            if (random.nextInt(5) > 0) {
                unitOf.put("Z" + zone, codes.get(random.nextInt(codes.size())));
            }
        }
        return new Country(new SuccessorMap(units, steps), byZone, unitOf);
    }

    private static Part sum(Map<String, Part> parts) {
        return parts.values().stream().reduce(Part.NONE, Part::plus);
    }
}
