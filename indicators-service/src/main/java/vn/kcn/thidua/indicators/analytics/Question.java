package vn.kcn.thidua.indicators.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.Parts;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * What is asked: {@code dimension=indicator:EXPORTS,IMPORTS}, {@code dimension=period:2021-Q1},
 * {@code dimension=zone:*}, {@code filter=sector:26}, {@code totals=zone}.
 *
 * @param measures names of indicators, and of the figures of reporting
 * @param by the parts of the board that are told apart
 * @param within which parts are counted at all; a dimension that is not there leaves nothing out
 * @param totals dimensions that are summed up as well
 * @param currency that amounts of money are converted into
 */
record Question(
        List<String> measures,
        List<Span> spans,
        Set<Dimension> by,
        Map<Dimension, SortedSet<String>> within,
        Set<Dimension> totals,
        @Nullable String currency) {

    private static final String ALL = "*";

    static Question of(List<String> dimensions, List<String> filters, List<String> totals) {
        return of(dimensions, filters, totals, null);
    }

    static Question of(List<String> dimensions, List<String> filters, List<String> totals, @Nullable String currency) {
        Map<Dimension, List<String>> asked = read(dimensions, EnumSet.allOf(Dimension.class), "/dimension");
        Map<Dimension, SortedSet<String>> within = new EnumMap<>(Dimension.class);
        read(filters, Dimension.PARTS, "/filter").forEach((dimension, items) -> narrow(within, dimension, items));
        Set<Dimension> by = EnumSet.noneOf(Dimension.class);
        asked.forEach((dimension, items) -> {
            if (Dimension.PARTS.contains(dimension)) {
                by.add(dimension);
                narrow(within, dimension, items);
            }
        });
        return new Question(
                named(asked, Dimension.INDICATOR),
                spans(named(asked, Dimension.PERIOD)),
                by,
                within,
                totals(totals, asked.keySet()),
                currency);
    }

    private static Map<Dimension, List<String>> read(List<String> texts, Set<Dimension> allowed, String pointer) {
        Map<Dimension, List<String>> read = new EnumMap<>(Dimension.class);
        try {
            for (String text : texts.stream()
                    .flatMap(text -> Arrays.stream(text.split(";")))
                    .toList()) {
                int colon = text.indexOf(':');
                Dimension dimension = Dimension.named(colon < 0 ? text : text.substring(0, colon), allowed);
                List<String> items = Arrays.stream(text.substring(colon + 1).split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
                if (colon < 0 || items.isEmpty()) {
                    throw Refusal.malformed("dimension-without-items", Map.of("dimension", dimension));
                }
                read.computeIfAbsent(dimension, any -> new ArrayList<>()).addAll(items);
            }
        } catch (Refusal refusal) {
            throw refusal.at(pointer);
        }
        return read;
    }

    /** Of what is asked and what is filtered by, only what is in both. */
    private static void narrow(Map<Dimension, SortedSet<String>> within, Dimension dimension, List<String> items) {
        if (!items.contains(ALL)) {
            within.merge(dimension, new TreeSet<>(items), (before, more) -> {
                SortedSet<String> both = new TreeSet<>(before);
                both.retainAll(more);
                return both;
            });
        }
    }

    private static List<String> named(Map<Dimension, List<String>> asked, Dimension dimension) {
        List<String> items = asked.getOrDefault(dimension, List.of());
        if (items.isEmpty()) {
            throw Refusal.malformed("required", Map.of("field", "dimension=" + dimension + ":…"))
                    .at("/dimension");
        }
        return List.copyOf(new LinkedHashSet<>(items));
    }

    private static List<Span> spans(List<String> items) {
        try {
            List<Span> spans = items.stream()
                    .flatMap(item -> Span.parse(item).stream())
                    .distinct()
                    .toList();
            if (spans.size() > Span.MOST) {
                throw Refusal.rule("too-many-periods", Map.of("most", Span.MOST));
            }
            return spans;
        } catch (Refusal refusal) {
            throw refusal.at("/dimension");
        }
    }

    private static Set<Dimension> totals(List<String> texts, Set<Dimension> asked) {
        Set<Dimension> totals = EnumSet.noneOf(Dimension.class);
        Set<Dimension> possible = EnumSet.copyOf(asked);
        possible.remove(Dimension.PERIOD);
        try {
            texts.stream()
                    .flatMap(text -> Arrays.stream(text.split(",")))
                    .forEach(name -> totals.add(Dimension.named(name.strip(), possible)));
        } catch (Refusal refusal) {
            throw refusal.at("/totals");
        }
        return totals;
    }

    /** Parts that are asked for by name have a row though nobody is there. */
    Set<Place> named() {
        return by.size() != 1
                ? Set.of()
                : by.stream()
                        .flatMap(dimension -> within.getOrDefault(dimension, new TreeSet<>()).stream()
                                .map(part -> Place.of(dimension, part)))
                        .collect(Collectors.toSet());
    }

    /** The same of one enterprise's figures alone; of nobody's where there is none. */
    Question withinOwn(@Nullable String enterprise) {
        Map<Dimension, SortedSet<String>> narrower = new EnumMap<>(Dimension.class);
        narrower.putAll(within);
        narrower.put(Dimension.ENTERPRISE, enterprise == null ? new TreeSet<>() : new TreeSet<>(Set.of(enterprise)));
        return new Question(measures, spans, by, narrower, totals, currency);
    }

    /** Nothing is told apart and nothing left out. */
    boolean isOfTheWholeBoard() {
        return by.isEmpty() && within.isEmpty();
    }

    /** Nothing is left out of it. */
    boolean isWhole(Place place) {
        return place.equals(Place.WHOLE) && within.isEmpty();
    }

    LocalDate first() {
        return spans.stream()
                .map(span -> span.period().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDate last() {
        return spans.stream()
                .map(span -> span.period().until())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    Parts parts() {
        return new Parts(
                by.contains(Dimension.ZONE),
                by.contains(Dimension.SECTOR),
                by.contains(Dimension.ENTERPRISE),
                within.get(Dimension.ZONE),
                within.get(Dimension.SECTOR),
                within.get(Dimension.ENTERPRISE));
    }

    /** A part, and the larger ones that it adds to. */
    Set<Place> withTotals(Place place) {
        Set<Place> places = new LinkedHashSet<>(List.of(place));
        for (Dimension total : totals) {
            for (Place smaller : List.copyOf(places)) {
                places.add(smaller.without(EnumSet.of(total)));
            }
        }
        return places;
    }
}
