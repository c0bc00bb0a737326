package vn.kcn.thidua.system.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.gateway.openapi.Merging;
import vn.kcn.thidua.gateway.routing.Upstream;

/** The document of the whole API: as it is committed, and as the services' last build makes it. */
public final class Contract {

    /** Where it is read from: the committed document knows no address. */
    private static final String ANYWHERE = "/";

    private static final String DISCOVERY = "https://keycloak.example/realms/thidua/.well-known/openid-configuration";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path root;

    public Contract(Path root) {
        this.root = root;
    }

    public Path file() {
        return root.resolve("contracts/openapi.json");
    }

    public ObjectNode committed() {
        return Files.exists(file()) ? read(file()) : JSON.createObjectNode();
    }

    /** Merged by the gateway's own code from what the build has written beside each service. */
    public ObjectNode built() {
        Map<Upstream, ObjectNode> documents = new EnumMap<>(Upstream.class);
        for (Upstream upstream : Upstream.values()) {
            documents.put(upstream, read(root.resolve(upstream.id() + "-service/target/openapi/openapi.json")));
        }
        Merging.Merged merged = Merging.merge(documents, ANYWHERE, DISCOVERY);
        if (!merged.conflicts().isEmpty()) {
            throw new IllegalStateException(String.join("\n", merged.conflicts()));
        }
        return sorted(merged.document());
    }

    /** A running gateway's document, in the words of the committed one. */
    public ObjectNode published(JsonNode running) {
        ObjectNode document = sorted(running.deepCopy());
        document.set("servers", built().get("servers"));
        document.set("info", built().get("info"));
        ((ObjectNode) document.at("/components/securitySchemes/oidc")).put("openIdConnectUrl", DISCOVERY);
        return document;
    }

    public static String text(JsonNode document) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        try {
            return JSON.writer(printer).writeValueAsString(document) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(file.toFile());
        } catch (IOException missing) {
            throw new UncheckedIOException("Build the services first: ./thidua contract does", missing);
        }
    }

    /** Members in the order of their names, but for the document's own: two builds of one source write one text. */
    private static ObjectNode sorted(JsonNode document) {
        ObjectNode ordered = JSON.createObjectNode();
        for (String name : List.of("openapi", "info", "servers", "tags", "paths", "components")) {
            ordered.set(name, inOrder(document.path(name)));
        }
        return ordered;
    }

    private static JsonNode inOrder(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode ordered = JSON.createObjectNode();
            object.properties().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(member -> ordered.set(member.getKey(), inOrder(member.getValue())));
            return ordered;
        }
        if (node.isArray()) {
            var ordered = JSON.createArrayNode();
            node.forEach(element -> ordered.add(inOrder(element)));
            return ordered;
        }
        return node;
    }
}
