package vn.kcn.thidua.indicators.analytics;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of the board; what is left open is not told apart. */
record Place(
        @Nullable String zone,
        @Nullable String sector,
        @Nullable String enterprise) implements Comparable<Place> {

    static final Place WHOLE = new Place(null, null, null);

    /** What is told apart comes before what is not: parts before their totals. */
    private static final Comparator<@Nullable String> PARTS_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::zone, PARTS_FIRST)
            .thenComparing(Place::sector, PARTS_FIRST)
            .thenComparing(Place::enterprise, PARTS_FIRST);

    static Place of(Dimension dimension, String part) {
        return new Place(
                dimension == Dimension.ZONE ? part : null,
                dimension == Dimension.SECTOR ? part : null,
                dimension == Dimension.ENTERPRISE ? part : null);
    }

    @Nullable
    String part(Dimension dimension) {
        return switch (dimension) {
            case ZONE -> zone;
            case SECTOR -> sector;
            case ENTERPRISE -> enterprise;
            case INDICATOR, PERIOD -> null;
        };
    }

    /** The larger part that it is in when these are not told apart. */
    Place without(Set<Dimension> dimensions) {
        return new Place(
                dimensions.contains(Dimension.ZONE) ? null : zone,
                dimensions.contains(Dimension.SECTOR) ? null : sector,
                dimensions.contains(Dimension.ENTERPRISE) ? null : enterprise);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
