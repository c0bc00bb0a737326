package vn.kcn.thidua.kit.bulk;

import java.util.List;

/**
 * One field of an import: what it is called in files of programs, and in those of people.
 *
 * @param label heading in a Vietnamese spreadsheet; taken as the field's name in every import
 * @param hint what belongs there, for the template's page of instructions
 * @param choices the values it may have; empty when any
 */
public record Column(String field, String label, boolean isRequired, String hint, List<Choice> choices) {

    /** One value a field may have, and what it means. */
    public record Choice(String code, String meaning) {}

    public static Column required(String field, String label, String hint) {
        return new Column(field, label, true, hint, List.of());
    }

    public static Column optional(String field, String label, String hint) {
        return new Column(field, label, false, hint, List.of());
    }

    public Column oneOf(List<Choice> values) {
        return new Column(field, label, isRequired, hint, values);
    }
}
