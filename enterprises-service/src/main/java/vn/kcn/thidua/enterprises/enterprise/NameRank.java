package vn.kcn.thidua.enterprises.enterprise;

import java.util.List;

/** Who was searched for by name is ranked: those first whose accents were typed. */
enum NameRank {
    ACCENTED,
    FOLDED;

    static List<NameRank> of(EnterpriseQuery query) {
        return query.namesAccents() ? List.of(values()) : List.of(FOLDED);
    }

    void narrow(Conditions conditions, EnterpriseQuery query) {
        if (query.words().isEmpty()) {
            return;
        }
        String typed = String.join(" ", query.words());
        conditions.value("unfinished", query.isUnfinished());
        switch (this) {
            case ACCENTED -> conditions.and("e.words @@ accented_query(:typed, :unfinished)", "typed", typed);
            case FOLDED ->
                conditions.and(
                        query.namesAccents()
                                ? "e.words @@ folded_query(:typed, :unfinished)"
                                        + " and not e.words @@ accented_query(:typed, :unfinished)"
                                : "e.words @@ folded_query(:typed, :unfinished)",
                        "typed",
                        typed);
        }
    }
}
