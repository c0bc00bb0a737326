package vn.kcn.thidua.enterprises.codelist;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/** The lists that there are. */
public enum CodeListName {
    LEGAL_FORMS("legal-forms"),
    VSIC_2018("vsic-2018"),
    VSIC_2025("vsic-2025"),
    COUNTRIES("countries"),
    ADMINISTRATIVE_UNITS("administrative-units"),
    MANAGING_BODIES("managing-bodies");

    private final String text;

    CodeListName(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** @param written as it stands in a path */
    static CodeListName of(String written) {
        return Arrays.stream(values())
                .filter(name -> name.text.equals(written))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("code-list-not-found", Map.of("name", written, "known", known())));
    }

    static List<String> known() {
        return Arrays.stream(values()).map(CodeListName::text).toList();
    }
}
