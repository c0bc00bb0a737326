package vn.kcn.thidua.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Map;
import java.util.stream.Collectors;

/** What Jackson could not read, as a refusal that names the field. */
public final class JsonFailures {

    private JsonFailures() {}

    public static Refusal refusal(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Refusal.malformed(
                            "unknown-field", Map.of("field", unknown.getPropertyName(), "known", known(unknown)))
                    .at(pointer(unknown));
        }
        if (failure instanceof JsonMappingException mapping) {
            for (Throwable cause = mapping.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    return refusal.at(pointer(mapping));
                }
            }
            return Refusal.malformed("unreadable-value", Map.of("field", pointer(mapping)))
                    .at(pointer(mapping));
        }
        var at = failure.getLocation();
        return Refusal.malformed(
                "malformed-json",
                Map.of("reason", at == null ? "?" : "line " + at.getLineNr() + ", column " + at.getColumnNr()));
    }

    private static String known(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        return known == null ? "" : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    /** Jackson's path as a JSON pointer (RFC 6901). */
    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null
                        ? Integer.toString(step.getIndex())
                        : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", failure.getPath().isEmpty() ? "" : "/", ""));
    }
}
