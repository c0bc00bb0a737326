package vn.kcn.thidua.kit.http;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * The fields that a caller wants of each answered thing: {@code fields=taxCode,operatingStates.state}. A name that the
 * answer does not have is refused, so that a slip is not taken for "there is none".
 *
 * @param wanted by name, each with what is wanted of it; nothing further means all of it
 */
public record Fields(Map<String, Fields> wanted) {

    /** More than any answer has, and deeper. */
    private static final int MOST = 100;

    private static final int DEEPEST = 6;

    /** Reads the query parameter {@code fields}. */
    public static Fields fromString(String written) {
        String[] paths = written.split(",", -1);
        if (paths.length > MOST) {
            throw Refusal.malformed("fields-too-many", Map.of("most", MOST));
        }
        Fields fields = new Fields(new TreeMap<>());
        for (String path : paths) {
            String[] names = path.strip().split("\\.", -1);
            if (names.length > DEEPEST || Arrays.stream(names).anyMatch(String::isEmpty)) {
                throw Refusal.malformed("fields-form", Map.of("path", path));
            }
            fields.add(names, 0);
        }
        return fields;
    }

    private void add(String[] names, int at) {
        if (at == names.length) {
            wanted.clear(); // the whole of it is more than any part
            return;
        }
        Fields known = wanted.get(names[at]);
        if (known == null) {
            Fields part = new Fields(new TreeMap<>());
            part.add(names, at + 1);
            wanted.put(names[at], part);
        } else if (!known.wanted.isEmpty()) {
            known.add(names, at + 1);
        }
    }

    /** The same for the same fields in any order: part of the ETag of what is answered. */
    String tag() {
        return ContentTag.of(this);
    }

    @Override
    public String toString() {
        return wanted.entrySet().stream()
                .map(field -> field.getKey() + (field.getValue().wanted.isEmpty() ? "" : "(" + field.getValue() + ")"))
                .collect(Collectors.joining(","));
    }

    /** @throws Refusal 400 for a field that answers of this type never have */
    void requireOf(Type type) {
        // a map has any key, and a tree any field
        if (wanted.isEmpty() || !(type instanceof Class<?> view) || JsonNode.class.isAssignableFrom(view)) {
            return;
        }
        if (!isObject(view)) {
            throw unknown(wanted.keySet().iterator().next(), "");
        }
        Map<String, Type> known = new TreeMap<>();
        for (RecordComponent component : view.getRecordComponents()) {
            known.put(component.getName(), component.getGenericType());
        }
        wanted.forEach((name, part) -> {
            Type found = known.get(name);
            if (found == null) {
                throw unknown(name, String.join(", ", new TreeSet<>(known.keySet())));
            }
            part.requireOf(element(found));
        });
    }

    private static Refusal unknown(String field, String known) {
        return Refusal.malformed("fields-unknown", Map.of("field", field, "known", known));
    }

    /** A record that Jackson writes as one value, a tax code for example, has no fields to choose from. */
    private static boolean isObject(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getDeclaredMethods())
                        .noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static Type element(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return arguments.length == 1 ? element(arguments[0]) : type;
        }
        return type;
    }

    /** What is wanted of a view, and nothing else. */
    JsonNode of(Object view, ObjectMapper json) {
        requireOf(view.getClass());
        return pick(json.valueToTree(view));
    }

    private JsonNode pick(JsonNode whole) {
        if (wanted.isEmpty()) {
            return whole;
        }
        return switch (whole) {
            case ArrayNode items -> {
                ArrayNode picked = items.arrayNode();
                items.forEach(item -> picked.add(pick(item)));
                yield picked;
            }
            case ObjectNode object -> {
                ObjectNode picked = object.objectNode();
                wanted.forEach((name, part) -> {
                    JsonNode value = object.get(name);
                    if (value != null) {
                        picked.set(name, part.pick(value));
                    }
                });
                yield picked;
            }
            default -> whole;
        };
    }
}
