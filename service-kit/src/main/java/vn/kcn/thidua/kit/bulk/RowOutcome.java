package vn.kcn.thidua.kit.bulk;

/** What became of an accepted row, and the natural key of what it is about. */
public record RowOutcome(Kind kind, String key) {

    public enum Kind {
        created,
        updated,
        /** It says what is known already: no new version, no event. */
        unchanged,
        /** It says what it was handed out with, and somebody else has changed that: what stands there was kept. */
        kept,
        rejected
    }

    public static RowOutcome created(String key) {
        return new RowOutcome(Kind.created, key);
    }

    public static RowOutcome updated(String key) {
        return new RowOutcome(Kind.updated, key);
    }

    public static RowOutcome unchanged(String key) {
        return new RowOutcome(Kind.unchanged, key);
    }

    public static RowOutcome kept(String key) {
        return new RowOutcome(Kind.kept, key);
    }
}
