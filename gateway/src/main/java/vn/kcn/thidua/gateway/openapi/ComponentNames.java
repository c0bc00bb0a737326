package vn.kcn.thidua.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.kcn.thidua.gateway.routing.Upstream;

/**
 * Which components of the services' documents may keep their names. Two that are called alike and say the same are one; where
 * they say different things, or refer to something that does, each gets its service's name in front.
 */
final class ComponentNames {

    static final String PREFIX = "#/components/";

    private final Set<String> clashing;

    private ComponentNames(Set<String> clashing) {
        this.clashing = clashing;
    }

    static ComponentNames of(Map<Upstream, ObjectNode> documents) {
        var clashing = new HashSet<String>();
        // what refers to a clashing component clashes too, until nothing more does
        while (clashing.addAll(found(documents, clashing))) {}
        return new ComponentNames(clashing);
    }

    /** The published name of a component {@code kind/name}. */
    String published(Upstream upstream, String component) {
        if (!clashing.contains(component)) {
            return component;
        }
        var slash = component.indexOf('/');
        return component.substring(0, slash + 1) + capitalized(upstream.id()) + component.substring(slash + 1);
    }

    /** Changes every reference below the node. */
    void rewrite(Upstream upstream, JsonNode node) {
        rewriteReferences(node, reference -> PREFIX + published(upstream, reference.substring(PREFIX.length())));
    }

    static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Set<String> found(Map<Upstream, ObjectNode> documents, Set<String> known) {
        var seen = new HashMap<String, JsonNode>();
        var found = new HashSet<String>();
        for (var document : documents.values()) {
            components(document).forEach((name, component) -> {
                var other = seen.putIfAbsent(name, component);
                if (other != null && (!other.equals(component) || refersTo(component, known))) {
                    found.add(name);
                }
            });
        }
        return found;
    }

    private static Map<String, JsonNode> components(ObjectNode document) {
        return document.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .flatMap(kind -> kind.getValue().properties().stream()
                        .map(entry -> Map.entry(kind.getKey() + "/" + entry.getKey(), entry.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The components {@code kind/name} that are named below the node. */
    static List<String> references(JsonNode node) {
        var references = new ArrayList<String>();
        rewriteReferences(node, reference -> {
            references.add(reference.substring(PREFIX.length()));
            return reference;
        });
        return references;
    }

    private static boolean refersTo(JsonNode node, Set<String> components) {
        return references(node).stream().anyMatch(components::contains);
    }

    private static void rewriteReferences(JsonNode node, UnaryOperator<String> change) {
        if (node instanceof ObjectNode object) {
            for (var field : List.copyOf(object.properties())) {
                var value = field.getValue();
                if (field.getKey().equals("$ref")
                        && value.isTextual()
                        && value.textValue().startsWith(PREFIX)) {
                    object.put(field.getKey(), change.apply(value.textValue()));
                } else if (field.getKey().equals("mapping") && value instanceof ObjectNode mapping) {
                    rewriteMapping(mapping, change);
                } else {
                    rewriteReferences(value, change);
                }
            }
        } else if (node.isArray()) {
            node.forEach(element -> rewriteReferences(element, change));
        }
    }

    private static void rewriteMapping(ObjectNode mapping, UnaryOperator<String> change) {
        for (var field : List.copyOf(mapping.properties())) {
            var value = field.getValue();
            if (value.isTextual() && value.textValue().startsWith(PREFIX)) {
                mapping.put(field.getKey(), change.apply(value.textValue()));
            } else {
                rewriteReferences(value, change);
            }
        }
    }
}
