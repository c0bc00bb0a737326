package vn.kcn.thidua.kit.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One field that differs between two states of a thing; a list differs as a whole. */
@Schema(description = "A field that differs between two states")
public record FieldChange(
        @Schema(description = "JSON pointer (RFC 6901)", examples = "/nameVi")
        String path,

        @Schema(description = "Absent when there was none") @Nullable
        JsonNode old,

        @JsonProperty("new") @Schema(description = "Absent when there is none any more") @Nullable
        JsonNode changed) {

    /** They tell which state it is, not what it says. */
    private static final Set<String> NOT_SAID = Set.of("/id", "/version");

    /** All of them, by path. */
    public static List<FieldChange> between(JsonNode before, JsonNode after) {
        List<FieldChange> changes = new ArrayList<>();
        collect("", before, after, changes);
        return changes;
    }

    private static void collect(
            String path, @Nullable JsonNode before, @Nullable JsonNode after, List<FieldChange> changes) {
        if (before instanceof ObjectNode earlier && after instanceof ObjectNode later) {
            Set<String> names = new TreeSet<>();
            earlier.fieldNames().forEachRemaining(names::add);
            later.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                String step = "/" + name.replace("~", "~0").replace("/", "~1");
                collect(path + step, earlier.get(name), later.get(name), changes);
            }
        } else if (!isSame(before, after) && !NOT_SAID.contains(path)) {
            changes.add(new FieldChange(path, before, after));
        }
    }

    private static boolean isSame(@Nullable JsonNode before, @Nullable JsonNode after) {
        boolean wasThere = before != null && !before.isNull();
        boolean isThere = after != null && !after.isNull();
        return wasThere == isThere && (before == null || !wasThere || before.equals(after));
    }
}
