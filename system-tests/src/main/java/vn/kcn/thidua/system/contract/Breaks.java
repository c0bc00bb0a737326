package vn.kcn.thidua.system.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a client that was written by one document would trip over in another: operations, parameters, answers and fields that are
 * gone, and what is asked for now and was not before. Additions break nobody.
 */
public final class Breaks {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> found = new ArrayList<>();

    private Breaks(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** One line each, such as {@code GET /api/v1/zones: parameter status is required now}. */
    public static List<String> between(JsonNode before, JsonNode after) {
        Breaks breaks = new Breaks(before, after);
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation ->
                                breaks.operation(path.getKey(), operation.getKey(), operation.getValue())));
        return List.copyOf(breaks.found);
    }

    private void operation(String path, String method, JsonNode old) {
        String place = method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        JsonNode now = after.path("paths").path(path).path(method);
        if (now.isMissingNode()) {
            found.add(place + ": is gone");
            return;
        }
        if (!old.path("operationId").equals(now.path("operationId"))) {
            found.add(place + ": is called " + now.path("operationId").asText() + " now, was "
                    + old.path("operationId").asText());
        }
        if (allowsAnybody(old) && !allowsAnybody(now)) {
            found.add(place + ": needs a token now");
        }
        parameters(place, old.path("parameters"), now.path("parameters"));
        requestBody(place, old.path("requestBody"), now.path("requestBody"));
        answers(place, old.path("responses"), now.path("responses"));
    }

    private void parameters(String place, JsonNode old, JsonNode now) {
        for (JsonNode parameter : old) {
            JsonNode same = named(now, parameter);
            String name = place + ": parameter " + parameter.path("name").asText();
            if (same.isMissingNode()) {
                found.add(name + " is gone");
            } else {
                if (same.path("required").asBoolean()
                        && !parameter.path("required").asBoolean()) {
                    found.add(name + " is required now");
                }
                schemas().sent(name, parameter.path("schema"), same.path("schema"));
            }
        }
        for (JsonNode parameter : now) {
            if (parameter.path("required").asBoolean() && named(old, parameter).isMissingNode()) {
                found.add(place + ": parameter " + parameter.path("name").asText() + " is new and required");
            }
        }
    }

    private void requestBody(String place, JsonNode old, JsonNode now) {
        if (now.path("required").asBoolean() && !old.path("required").asBoolean()) {
            found.add(place + ": needs a body now");
        }
        old.path("content").properties().forEach(content -> {
            JsonNode same = now.path("content").path(content.getKey());
            if (same.isMissingNode()) {
                found.add(place + ": takes no " + content.getKey() + " any more");
            } else {
                schemas().sent(place, content.getValue().path("schema"), same.path("schema"));
            }
        });
    }

    private void answers(String place, JsonNode old, JsonNode now) {
        old.properties().forEach(answer -> {
            String status = answer.getKey();
            if (!status.startsWith("2")) {
                return;
            }
            JsonNode same = now.path(status);
            if (same.isMissingNode()) {
                found.add(place + ": never answers " + status + " any more");
                return;
            }
            answer.getValue().path("content").properties().forEach(content -> {
                JsonNode sameContent = same.path("content").path(content.getKey());
                if (sameContent.isMissingNode()) {
                    found.add(place + ": answers no " + content.getKey() + " any more");
                } else {
                    schemas()
                            .answered(
                                    place + " " + status,
                                    content.getValue().path("schema"),
                                    sameContent.path("schema"));
                }
            });
        });
    }

    private SchemaBreaks schemas() {
        return new SchemaBreaks(before, after, found);
    }

    private static boolean allowsAnybody(JsonNode operation) {
        JsonNode security = operation.path("security");
        Set<Boolean> empty = new HashSet<>();
        security.forEach(requirement -> empty.add(requirement.isEmpty()));
        return security.isEmpty() || empty.contains(true);
    }

    private static JsonNode named(JsonNode parameters, JsonNode wanted) {
        for (JsonNode parameter : parameters) {
            if (parameter.path("name").equals(wanted.path("name"))
                    && parameter.path("in").equals(wanted.path("in"))) {
                return parameter;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }
}
