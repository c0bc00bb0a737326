package vn.kcn.thidua.kit.notes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

record Colour(@JsonValue String name) {

    @JsonCreator
    Colour {
        if (!List.of("red", "green", "blue").contains(name)) {
            throw Refusal.rule("bad-colour", Map.of("colour", name));
        }
    }
}
