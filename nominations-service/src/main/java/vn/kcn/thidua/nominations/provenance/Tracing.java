package vn.kcn.thidua.nominations.provenance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.nomination.Recusals;
import vn.kcn.thidua.nominations.provenance.Provenance.Graph;
import vn.kcn.thidua.nominations.provenance.Provenance.Kind;
import vn.kcn.thidua.nominations.provenance.Provenance.Node;

/** Walks back from a decision; cases from which the reader is recused are not on the way. */
@ApplicationScoped
@Transactional
class Tracing {

    private static final String API = "/api/v1/";

    @Inject
    Trails trails;

    @Inject
    Recusals recusals;

    @Inject
    Actor actor;

    @Inject
    ObjectMapper json;

    Provenance of(UUID id) {
        Trails.Signed signed = trails.decision(id);
        if (signed == null) {
            throw Refusal.notFound("unknown-decision", Map.of("decision", id));
        }
        String decision = "decision:" + id;
        Graph graph = new Graph();
        graph.add(new Node(
                decision, Kind.DECISION, API + "decisions/" + id, signed.version(), null, signed.actor(), signed.at()));
        List<Trails.Granted> awards = new ArrayList<>(trails.awards(id));
        Set<UUID> hidden = recusals.hidden(
                actor.name(), awards.stream().map(Trails.Granted::nomination).toList());
        awards.removeIf(award -> hidden.contains(award.nomination()));
        for (Trails.Granted award : awards) {
            String node = "award:" + award.code();
            graph.add(new Node(
                    node,
                    Kind.AWARD,
                    API + "awards/" + award.code(),
                    award.version(),
                    award.dossier(),
                    null,
                    award.at()));
            graph.derived(node, decision);
            graph.derived(decision, nomination(award.nomination()));
        }
        cases(graph, decision, awards.stream().map(Trails.Granted::nomination).toList());
        return graph.whole();
    }

    private void cases(Graph graph, String decision, List<UUID> ids) {
        Map<UUID, String> newest = new HashMap<>();
        for (Trails.Frozen frozen : trails.dossiers(ids)) {
            String dossier = "dossier:" + frozen.nomination() + "/" + frozen.number();
            String link = API + "nominations/" + frozen.nomination() + "/dossier";
            graph.add(new Node(
                    dossier, Kind.DOSSIER, link, (long) frozen.number(), frozen.sha256(), frozen.actor(), frozen.at()));
            newest.put(frozen.nomination(), dossier);
        }
        Set<String> taxCodes = new TreeSet<>();
        for (Trails.Nominated nominated : trails.nominations(ids)) {
            nominated(graph, decision, nominated, newest.get(nominated.id()));
            if (nominated.taxCode() != null) {
                taxCodes.add(nominated.taxCode());
            }
        }
        for (Trails.Cited cited : trails.figures(ids)) {
            String figure = "figure:" + cited.reference() + "/" + cited.version();
            graph.add(new Node(figure, Kind.FIGURE, link(cited), cited.version(), cited.sha256(), null, null));
            graph.derived(Objects.requireNonNullElse(newest.get(cited.nomination()), ""), figure);
        }
        for (Trails.Known known : trails.enterprises(taxCodes)) {
            graph.add(new Node(
                    "enterprise:" + known.taxCode(),
                    Kind.ENTERPRISE,
                    API + "enterprises/" + known.taxCode(),
                    known.version(),
                    null,
                    null,
                    null));
        }
    }

    private static void nominated(Graph graph, String decision, Trails.Nominated nominated, @Nullable String dossier) {
        String node = nomination(nominated.id());
        graph.add(new Node(
                node,
                Kind.NOMINATION,
                API + "nominations/" + nominated.id(),
                nominated.version(),
                null,
                nominated.actor(),
                null));
        graph.derived(node, "enterprise:" + nominated.taxCode());
        String regime = "regime:" + nominated.regime();
        graph.add(new Node(
                regime, Kind.REGIME, API + "award-types?regime=" + nominated.regime(), null, null, null, null));
        graph.derived(node, regime);
        if (dossier != null) {
            graph.derived(node, dossier);
        }
        if (nominated.session() != null) {
            String session = "session:" + nominated.session();
            String link = API + "council-sessions/" + nominated.session();
            String tally = "tally:" + nominated.session() + "/" + nominated.id();
            graph.add(new Node(session, Kind.SESSION, link, null, null, null, null));
            graph.add(new Node(tally, Kind.TALLY, link + "/verification", null, null, null, null));
            graph.derived(decision, tally);
            graph.derived(tally, session);
            graph.derived(tally, node);
        }
    }

    private static String nomination(UUID id) {
        return "nomination:" + id;
    }

    /** Where a report is read; a value of the board is told by its indicator. */
    private @Nullable String link(Trails.Cited cited) {
        if (cited.content() == null) {
            return null;
        }
        try {
            JsonNode content = json.readTree(cited.content());
            return "REPORT".equals(cited.kind())
                    ? API + "reports/" + content.path("taxCode").asText() + "/"
                            + content.path("period").asText()
                    : API + "indicators/" + content.path("indicator").asText();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A figure is kept as canonical JSON", broken);
        }
    }
}
