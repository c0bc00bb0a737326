package vn.kcn.thidua.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Components that no published operation leads to: what they describe is a service's own business. */
final class UnusedComponents {

    private UnusedComponents() {}

    static void remove(ObjectNode paths, ObjectNode components) {
        var used = new HashSet<String>();
        follow(paths, components, used);
        components.properties().forEach(kind -> {
            if (kind.getValue() instanceof ObjectNode named && !kind.getKey().equals("securitySchemes")) {
                var unused = named.properties().stream()
                        .map(component -> component.getKey())
                        .filter(name -> !used.contains(kind.getKey() + "/" + name))
                        .toList();
                named.remove(unused);
            }
        });
    }

    private static void follow(JsonNode node, ObjectNode components, Set<String> used) {
        for (var reference : ComponentNames.references(node)) {
            if (used.add(reference)) {
                follow(components.at("/" + reference), components, used);
            }
        }
    }
}
