package vn.kcn.thidua.indicators.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.kit.problem.Refusal;

/** Holds a question to what one answer may take, before anything large is read. */
@ApplicationScoped
class Limits {

    @Inject
    Facts facts;

    @Inject
    AnalyticsSettings settings;

    /** The parts of the board that get a row, totals included. */
    SortedSet<Place> places(Question question, int measures) {
        int most =
                settings.mostCells() / Math.max(1, measures * question.spans().size());
        Set<Place> parts = new HashSet<>(question.named());
        if (question.by().isEmpty()) {
            parts.add(Place.WHOLE);
        } else {
            parts.addAll(facts.places(question, most + 1));
        }
        SortedSet<Place> places = new TreeSet<>();
        parts.forEach(part -> places.addAll(question.withTotals(part)));
        if (places.size() > most) {
            throw Refusal.rule(
                            "too-many-cells",
                            Map.of(
                                    "most",
                                    settings.mostCells(),
                                    "indicators",
                                    measures,
                                    "periods",
                                    question.spans().size(),
                                    "places",
                                    most))
                    .at("/dimension");
        }
        return places;
    }

    /** A name that nobody has is a typing error, and not a part without figures. */
    void requireKnown(Question question) {
        question.within().forEach((dimension, names) -> {
            Set<String> unknown = new TreeSet<>(names);
            unknown.removeAll(facts.known(dimension, names));
            unknown.stream().findFirst().ifPresent(name -> {
                throw unknown(dimension, name).at("/dimension");
            });
        });
    }

    private static Refusal unknown(Dimension dimension, String name) {
        return switch (dimension) {
            case ZONE -> Refusal.rule("unknown-zone", Map.of("zone", name));
            case SECTOR -> Refusal.rule("unknown-sector", Map.of("sector", name));
            case ENTERPRISE -> Refusal.rule("unknown-enterprise", Map.of("taxCode", name));
            case INDICATOR, PERIOD -> throw new IllegalStateException(dimension + " is no part of the board");
        };
    }

    void requireReadable(Question question, Collection<IndicatorCode> indicators, LocalDate first) {
        long values = facts.estimate(question, indicators, first);
        if (values > settings.mostValues()) {
            throw Refusal.rule("too-much-to-read", Map.of("values", values, "most", settings.mostValues()))
                    .at("/dimension");
        }
    }
}
