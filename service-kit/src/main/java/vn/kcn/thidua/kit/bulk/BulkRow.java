package vn.kcn.thidua.kit.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * One row as it came; {@code number} counts data rows from 1.
 *
 * @param place where it stands, when it came in a sheet
 * @param faults what cannot be read of it: such a row is rejected before anybody looks at its fields
 */
public record BulkRow(
        long number, Map<String, String> fields, @Nullable SheetPlace place, List<Refusal> faults) {

    public BulkRow(long number, Map<String, String> fields) {
        this(number, fields, null, List.of());
    }

    public String text(String field) {
        return optional(field)
                .orElseThrow(
                        () -> Refusal.rule("required", Map.of("field", field)).at("/" + field));
    }

    public Optional<String> optional(String field) {
        return Optional.ofNullable(fields.get(field)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
