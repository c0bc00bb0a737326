package vn.kcn.thidua.nominations.council;

/** Ballots of one kind on one case, counted. */
record Count(int agree, int disagree, int blank) {

    static final Count NONE = new Count(0, 0, 0);

    Count {
        if (agree < 0 || disagree < 0 || blank < 0) {
            throw new IllegalArgumentException("no count: " + agree + ", " + disagree + ", " + blank);
        }
    }

    Count plus(Count other) {
        return new Count(agree + other.agree, disagree + other.disagree, blank + other.blank);
    }

    int all() {
        return agree + disagree + blank;
    }

    int valid() {
        return agree + disagree;
    }
}
