package vn.kcn.thidua.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kcn.thidua.gateway.routing.Route;
import vn.kcn.thidua.gateway.routing.Upstream;

/** The services' documents as one: of each, what the gateway publishes, at the path where it publishes it. */
public final class Merging {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final String SCHEME = "oidc";
    /** Every import's jobs have the same operations. */
    private static final String IMPORT_JOBS = "/import/jobs/";

    private final ObjectNode merged = JsonNodeFactory.instance.objectNode();
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final ObjectNode components = JsonNodeFactory.instance.objectNode();
    private final ArrayNode tags = JsonNodeFactory.instance.arrayNode();
    private final Set<String> tagNames = new HashSet<>();
    private final Set<String> operationIds = new HashSet<>();
    private final List<String> conflicts = new ArrayList<>();

    /**
     * @param conflicts what two services both claim, for somebody to mend
     */
    public record Merged(ObjectNode document, List<String> conflicts) {}

    /**
     * @param server the gateway's own address, as clients know it
     * @param oidcUrl the realm's discovery document
     */
    public static Merged merge(Map<Upstream, ObjectNode> documents, String server, String oidcUrl) {
        var merging = new Merging();
        var copies = new EnumMap<Upstream, ObjectNode>(Upstream.class);
        documents.forEach((upstream, document) -> copies.put(upstream, document.deepCopy()));
        var names = ComponentNames.of(copies);
        copies.forEach((upstream, document) -> merging.add(upstream, document, names));
        merging.addOwn();
        return new Merged(merging.assembled(server, oidcUrl), List.copyOf(merging.conflicts));
    }

    private ObjectNode assembled(String server, String oidcUrl) {
        DoorAnswers.add(paths, components);
        UnusedComponents.remove(paths, components);
        merged.put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "Thi Đua KCN")
                .put("version", "v1")
                .put(
                        "description",
                        "Emulation movements of a province's industrial zones (thi đua khen thưởng): registry,"
                                + " figures, nominations and awards. Errors are problems (RFC 9457); /problems explains each code.");
        merged.withObjectProperty("info").putObject("contact").put("name", "The operators of this gateway");
        merged.putArray("servers").addObject().put("url", server).put("x-internal", false);
        merged.set("tags", tags);
        merged.set("paths", paths);
        components
                .putObject("securitySchemes")
                .putObject(SCHEME)
                .put("type", "openIdConnect")
                .put("openIdConnectUrl", oidcUrl)
                .put("description", "Bearer tokens of the realm thidua");
        merged.set("components", components);
        return merged;
    }

    private void add(Upstream upstream, ObjectNode document, ComponentNames names) {
        addComponents(upstream, document.path("components"), names);
        for (var tag : document.path("tags")) {
            if (tagNames.add(tag.path("name").asText())) {
                tags.add(tag);
            }
        }
        for (var path : document.path("paths").properties()) {
            var published = Route.published(upstream, path.getKey());
            if (published.isPresent() && path.getValue() instanceof ObjectNode item) {
                names.rewrite(upstream, item);
                var sharedByAll =
                        !published.get().equals(path.getKey()) || path.getKey().contains(IMPORT_JOBS);
                addPath(upstream, published.get(), item, document.path("security"), sharedByAll);
            }
        }
    }

    private void addOwn() {
        var own = own();
        own.path("tags").forEach(tags::add);
        own.path("paths").properties().forEach(path -> {
            path.getValue().forEach(operation -> renameSecurity((ObjectNode) operation, own.path("security")));
            paths.set(path.getKey(), path.getValue());
        });
        own.path("components")
                .properties()
                .forEach(kind -> components.withObjectProperty(kind.getKey()).setAll((ObjectNode) kind.getValue()));
    }

    private static ObjectNode own() {
        try (var own = Merging.class.getResourceAsStream("/openapi-of-the-gateway.json")) {
            return (ObjectNode) new ObjectMapper().readTree(own);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void addComponents(Upstream upstream, JsonNode ofService, ComponentNames names) {
        for (var kind : ofService.properties()) {
            if (kind.getKey().equals("securitySchemes")) {
                continue;
            }
            var target = components.withObjectProperty(kind.getKey());
            for (var component : kind.getValue().properties()) {
                var name = names.published(upstream, kind.getKey() + "/" + component.getKey());
                names.rewrite(upstream, component.getValue());
                target.set(name.substring(kind.getKey().length() + 1), component.getValue());
            }
        }
    }

    private void addPath(Upstream upstream, String path, ObjectNode item, JsonNode securityOfAll, boolean sharedByAll) {
        if (paths.has(path)) {
            conflicts.add("path " + path + " of " + upstream.id() + " is already another service's");
            return;
        }
        item.remove("servers");
        for (var method : METHODS) {
            if (item.get(method) instanceof ObjectNode operation) {
                operation.remove("servers");
                if (sharedByAll) {
                    // every service has it: each one's is named after the service, as its path is
                    operation.put("operationId", named(upstream, operation));
                }
                makeUnique(upstream, operation);
                renameSecurity(operation, securityOfAll);
            }
        }
        paths.set(path, item);
    }

    private void makeUnique(Upstream upstream, ObjectNode operation) {
        var id = operation.path("operationId").asText("");
        if (!id.isEmpty() && !operationIds.add(id)) {
            conflicts.add("operationId " + id + " of " + upstream.id() + " is already another's");
            var unique = named(upstream, operation);
            while (!operationIds.add(unique)) {
                unique += "_";
            }
            operation.put("operationId", unique);
        }
    }

    private static String named(Upstream upstream, ObjectNode operation) {
        return upstream.id()
                + ComponentNames.capitalized(operation.path("operationId").asText("operation"));
    }

    /** Whatever a service calls its scheme, there is one realm. */
    private static void renameSecurity(ObjectNode operation, JsonNode securityOfAll) {
        var security = operation.has("security") ? operation.get("security") : securityOfAll;
        if (!security.isArray() || security.isEmpty()) {
            return;
        }
        var renamed = JsonNodeFactory.instance.arrayNode();
        for (var requirement : security) {
            var one = renamed.addObject();
            for (var scheme : requirement.properties()) {
                one.set(SCHEME, scheme.getValue());
            }
        }
        operation.set("security", renamed);
    }
}
