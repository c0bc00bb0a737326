package vn.kcn.thidua.nominations.provenance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A graph without cycles: what there is, and what each thing was derived from. */
@Schema(name = "Provenance")
record Provenance(List<Node> nodes, List<Edge> edges) {

    /** What a node is. */
    @Schema(name = "ProvenanceKind")
    enum Kind {
        DECISION,
        AWARD,
        NOMINATION,
        SESSION,
        TALLY,
        DOSSIER,
        FIGURE,
        ENTERPRISE,
        REGIME
    }

    /** One thing, as it was. */
    @Schema(name = "ProvenanceNode")
    record Node(
            @Schema(examples = "award:7KM3P-XC9TA-4VRWE-H6DNY")
            String id,

            Kind kind,

            @Schema(description = "Where it is read; absent for what has no address of its own") @Nullable
            String link,

            @Schema(description = "Version that was used") @Nullable
            Long version,

            @Schema(description = "SHA-256 of what it said") @Nullable
            String sha256,

            @Schema(description = "Who made it") @Nullable String actor,
            @Nullable Instant at) {}

    /** {@code from} was derived from {@code to}. */
    @Schema(name = "ProvenanceEdge")
    record Edge(String from, String to) {}

    /** Collects a graph; what is named twice is there once. */
    static final class Graph {

        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final Map<Edge, Edge> edges = new LinkedHashMap<>();

        void add(Node node) {
            nodes.putIfAbsent(node.id(), node);
        }

        void derived(String from, String to) {
            Edge edge = new Edge(from, to);
            edges.putIfAbsent(edge, edge);
        }

        /** Without edges to what is not there. */
        Provenance whole() {
            List<Edge> whole = new ArrayList<>(edges.keySet());
            whole.removeIf(edge -> !nodes.containsKey(edge.from()) || !nodes.containsKey(edge.to()));
            return new Provenance(List.copyOf(nodes.values()), whole);
        }
    }
}
