package vn.kcn.thidua.nominations.nomination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.kit.canonical.CanonicalJson;
import vn.kcn.thidua.kit.events.Projection;
import vn.kcn.thidua.kit.events.ReceivedEvent;

/** Keeps every version of what may be cited, reports, values of the board and official standings, each with its hash. */
@ApplicationScoped
class EvidenceProjection implements Projection {

    private static final String INSERT = """
            insert into evidence_view (id, version, kind, tax_code, approved, sha256, content) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id, version) do nothing
            """;

    @Override
    public String name() {
        return "evidence-view";
    }

    @Override
    public List<String> topics() {
        return List.of("indicators.report", "indicators.board-value", "indicators.standing");
    }

    @Override
    public List<String> tables() {
        return List.of("evidence_view");
    }

    @Override
    public void apply(Connection connection, ReceivedEvent event) throws SQLException {
        JsonNode data = event.data();
        CanonicalJson canonical = CanonicalJson.of(exact(data));
        String state = data.path("state").asText("APPROVED");
        boolean isStanding = data.has("rows");
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.fromString(event.subject()));
            insert.setLong(2, event.aggregateVersion());
            insert.setString(3, isStanding ? "STANDING" : data.has("indicator") ? "BOARD_VALUE" : "REPORT");
            insert.setString(
                    4, data.path("taxCode").isTextual() ? data.path("taxCode").asText() : null);
            insert.setBoolean(5, state.equals("APPROVED"));
            // a standing was frozen by its owner, whose hash leads back to it
            insert.setString(6, isStanding ? data.path("sha256").asText() : canonical.sha256());
            insert.setString(7, canonical.text());
            insert.executeUpdate();
        }
    }

    /** Numbers become text: RFC 8785 writes them as doubles, which figures are not (its appendix D). */
    static JsonNode exact(JsonNode node) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (node.isNumber()) {
            return json.textNode(node.decimalValue().toPlainString());
        }
        if (node.isObject()) {
            var copy = json.objectNode();
            node.properties().forEach(member -> copy.set(member.getKey(), exact(member.getValue())));
            return copy;
        }
        if (node.isArray()) {
            var copy = json.arrayNode();
            node.forEach(item -> copy.add(exact(item)));
            return copy;
        }
        return node;
    }
}
