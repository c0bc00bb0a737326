package vn.kcn.thidua.system.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares what a client sends or reads, field by field, down to where a component comes round again. */
final class SchemaBreaks {

    private enum Way {
        SENT,
        ANSWERED
    }

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> found;
    private final Set<String> seen = new HashSet<>();

    SchemaBreaks(JsonNode before, JsonNode after, List<String> found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    /** What was accepted must still be. */
    void sent(String place, JsonNode old, JsonNode now) {
        compare(place, old, now, Way.SENT);
    }

    /** What was told must still be. */
    void answered(String place, JsonNode old, JsonNode now) {
        compare(place, old, now, Way.ANSWERED);
    }

    private void compare(String place, JsonNode oldReference, JsonNode newReference, Way way) {
        JsonNode old = resolved(before, oldReference);
        JsonNode now = resolved(after, newReference);
        if (oldReference.has("$ref") && !seen.add(oldReference.path("$ref").asText())) {
            return;
        }
        types(place, old, now, way);
        words(place, old, now, way);
        fields(place, old, now, way);
        if (old.has("items")) {
            compare(place + "[]", old.path("items"), now.path("items"), way);
        }
        for (String choice : List.of("allOf", "oneOf", "anyOf")) {
            for (int i = 0; i < old.path(choice).size(); i++) {
                compare(place, old.path(choice).path(i), now.path(choice).path(i), way);
            }
        }
    }

    private void types(String place, JsonNode old, JsonNode now, Way way) {
        Set<String> was = texts(old.path("type"));
        Set<String> is = texts(now.path("type"));
        boolean holds = way == Way.SENT ? is.isEmpty() || is.containsAll(was) : was.isEmpty() || was.containsAll(is);
        if (!holds || !is.isEmpty() && was.isEmpty() && way == Way.SENT) {
            found.add(place + ": is " + is + " now, was " + was);
        }
        if (!old.path("format").equals(now.path("format")) && old.has("format")) {
            found.add(place + ": has the format " + now.path("format").asText("none") + " now, was "
                    + old.path("format").asText());
        }
    }

    /** A word less can be sent; a word more can be answered, which a client that knows all of them does not expect. */
    private void words(String place, JsonNode old, JsonNode now, Way way) {
        Set<String> was = texts(old.path("enum"));
        Set<String> is = texts(now.path("enum"));
        Set<String> gone = new TreeSet<>(way == Way.SENT ? was : is);
        gone.removeAll(way == Way.SENT ? is : was);
        if (way == Way.SENT && !is.isEmpty() && (was.isEmpty() || !gone.isEmpty())) {
            found.add(place + ": does not take " + (was.isEmpty() ? "every text" : gone) + " any more");
        } else if (way == Way.ANSWERED && !was.isEmpty() && !gone.isEmpty()) {
            found.add(place + ": may say " + gone + " now");
        }
    }

    private void fields(String place, JsonNode old, JsonNode now, Way way) {
        Set<String> needed = texts(now.path("required"));
        Set<String> sure = texts(old.path("required"));
        old.path("properties").properties().forEach(field -> {
            String name = place + "/" + field.getKey();
            JsonNode same = now.path("properties").path(field.getKey());
            if (same.isMissingNode()) {
                found.add(name + ": is gone");
                return;
            }
            if (way == Way.ANSWERED && sure.contains(field.getKey()) && !needed.contains(field.getKey())) {
                found.add(name + ": may be absent now");
            }
            compare(name, field.getValue(), same, way);
        });
        if (way == Way.SENT) {
            needed.removeAll(sure);
            needed.forEach(field -> found.add(place + "/" + field + ": is required now"));
        }
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        JsonNode target = schema;
        while (target.has("$ref")) {
            target = document.at(target.path("$ref").asText().substring(1));
        }
        return target;
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new TreeSet<>();
        if (node.isArray()) {
            node.forEach(each -> texts.add(each.asText()));
        } else if (!node.isMissingNode()) {
            texts.add(node.asText());
        }
        return texts;
    }
}
