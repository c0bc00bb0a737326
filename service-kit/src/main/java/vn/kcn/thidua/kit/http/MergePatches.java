package vn.kcn.thidua.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import vn.kcn.thidua.kit.problem.JsonFailures;
import vn.kcn.thidua.kit.problem.Refusal;

/** JSON Merge Patch (RFC 7396): what is named is replaced, null removes, everything else stays. */
@ApplicationScoped
public class MergePatches {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    /** The changed whole, read and validated as if it had been sent whole. */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw Refusal.malformed("malformed-json", Map.of("reason", "a merge patch is a JSON object"));
        }
        JsonNode merged = merge(json.valueToTree(current), patch);
        T changed;
        try {
            changed = json.treeToValue(merged, type);
        } catch (JsonProcessingException unreadable) {
            throw JsonFailures.refusal(unreadable);
        }
        Set<ConstraintViolation<T>> violations = validator.validate(changed);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return changed;
    }

    /** RFC 7396 §2, word by word. */
    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object : changes.objectNode();
        changes.properties().forEach(change -> {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                result.remove(change.getKey());
            } else {
                JsonNode before = result.get(change.getKey());
                result.set(change.getKey(), merge(before == null ? changes.objectNode() : before, value));
            }
        });
        return result;
    }
}
