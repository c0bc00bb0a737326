package vn.kcn.thidua.kit.bulk;

import java.util.Map;
import java.util.Optional;
import vn.kcn.thidua.kit.problem.Refusal;

/** One row as it came; {@code number} counts data rows from 1. */
public record BulkRow(long number, Map<String, String> fields) {

    public String text(String field) {
        return optional(field)
                .orElseThrow(
                        () -> Refusal.rule("required", Map.of("field", field)).at("/" + field));
    }

    public Optional<String> optional(String field) {
        return Optional.ofNullable(fields.get(field)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
