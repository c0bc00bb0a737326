package vn.kcn.thidua.gateway.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The services behind the gateway and the collections each one owns: clients see one API. */
public enum Upstream {
    ENTERPRISES("zones", "enterprises", "code-lists", "difficulties", "inspections", "environmental-files"),
    INDICATORS(
            "indicators",
            "targets",
            "reports",
            "reporting-forms",
            "progress",
            "key-tasks",
            "blocks",
            "score-sheets",
            "standings",
            "claims",
            "movement-reports",
            "analytics"),
    NOMINATIONS(
            "movements",
            "registrations",
            "award-types",
            "nominations",
            "council-sessions",
            "decisions",
            "awards",
            "issuing-bodies",
            "award-holds",
            "council-persons",
            "recommendations",
            "past-awards",
            "role-models",
            "recusal-notices",
            "reviews",
            "concurrences",
            "concurrences",
            "public-consultations",
            "complaints");

    private final List<String> collections;

    Upstream(String... collections) {
        this.collections = List.of(collections);
    }

    /** The word for it in paths, settings and metrics. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Upstream> owning(String collection) {
        return Arrays.stream(values())
                .filter(upstream -> upstream.collections.contains(collection))
                .findFirst();
    }

    static Optional<Upstream> withId(String id) {
        return Arrays.stream(values())
                .filter(upstream -> upstream.id().equals(id))
                .findFirst();
    }
}
