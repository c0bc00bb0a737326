package vn.kcn.thidua.kit.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.util.List;
import java.util.function.Function;

/**
 * What is exported.
 *
 * @param topic the topic whose events carry the same states: the snapshot says where its feed goes on
 * @param name of the file to save, in Vietnamese, without its ending
 * @param query what was asked for, in one form: the same query of the same state is the same file
 */
public record Export(String topic, String name, String query, List<Column> columns, States states) {

    /** A column of a table: its name for programs, its label for people, and its text in a state. */
    public record Column(String field, String label, Function<JsonNode, String> text) {

        /** The field of the same name as it stands there; items of a list are separated by semicolons. */
        public static Column of(String field, String label) {
            return new Column(field, label, state -> text(state.path(field)));
        }

        private static String text(JsonNode value) {
            if (!value.isArray()) {
                return value.asText("");
            }
            StringBuilder items = new StringBuilder();
            value.forEach(item -> items.append(items.isEmpty() ? "" : ";").append(item.asText()));
            return items.toString();
        }
    }

    /** Reads row by row, always in the same order, each state as JSON on one line. */
    @FunctionalInterface
    public interface States {
        void each(Connection snapshot, Taker taker) throws Exception;
    }

    @FunctionalInterface
    public interface Taker {
        void take(String state) throws Exception;
    }
}
