package vn.kcn.thidua.kit.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** The query parameters that a resource method declares, by name. */
record QueryParameters(Map<String, Type> types) {

    static QueryParameters of(Method method) {
        Map<String, Type> types = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            add(types, parameter, parameter.getParameterizedType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (@Nullable Class<?> type = parameter.getType(); type != null; type = type.getSuperclass()) {
                    for (Field field : type.getDeclaredFields()) {
                        add(types, field, field.getGenericType());
                    }
                }
            }
        }
        return new QueryParameters(types);
    }

    private static void add(Map<String, Type> types, AnnotatedElement element, Type type) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            types.put(query.value(), type);
        }
    }

    /**
     * Refuses what nobody declared, and a value that is no such number, word or id: Jakarta REST would call the second
     * "not found". A misspelt filter that is silently ignored answers another question than the one asked.
     */
    void require(Map<String, List<String>> given) {
        given.forEach((name, values) -> {
            Type type = types.get(name);
            if (type == null) {
                throw Refusal.malformed("unknown-parameter", Map.of("parameter", name, "known", types.keySet()));
            }
            values.forEach(value -> requireReadable(name, value, elementOf(type)));
        });
    }

    private static Type elementOf(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    }

    private static void requireReadable(String name, String value, Type type) {
        if (type == boolean.class || type == Boolean.class) {
            requireOneOf(name, value, List.of("true", "false"));
        } else if (type instanceof Class<?> word && word.isEnum()) {
            requireOneOf(
                    name,
                    value,
                    Arrays.stream(word.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList());
        } else if (type == UUID.class) {
            requireReadBy(UUID::fromString, name, value, "01920000-0000-7000-8000-000000000000");
        } else if (type == int.class || type == Integer.class) {
            requireReadBy(Integer::valueOf, name, value, "50");
        } else if (type == long.class || type == Long.class) {
            requireReadBy(Long::valueOf, name, value, "50");
        }
    }

    private static void requireOneOf(String name, String value, List<String> known) {
        if (!known.contains(value)) {
            throw Refusal.malformed(
                    "parameter-not-one-of",
                    Map.of("parameter", name, "value", value, "known", String.join(", ", known)));
        }
    }

    private static void requireReadBy(Consumer<String> reader, String name, String value, String example) {
        try {
            reader.accept(value);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.malformed(
                    "unreadable-parameter", Map.of("parameter", name, "value", value, "example", example));
        }
    }
}
