package vn.kcn.thidua.nominations.nomination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.bulk.BulkRow;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.dossier.DocumentKind;
import vn.kcn.thidua.nominations.dossier.DossierDocument;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/**
 * One row of a bulk nomination. It cites no figures and brings no files: those are added to the draft that it makes.
 *
 * @param isToSubmit whether the dossier is handed in at once
 */
record NominatedRow(String movement, String award, Proposal proposal, boolean isToSubmit) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_ACHIEVEMENTS = 20_000;
    private static final int MOST_DOCUMENTS = 100;
    private static final String TAX_CODE = "[0-9]{10}(-?[0-9]{3})?";

    static NominatedRow of(BulkRow row) {
        return new NominatedRow(
                row.text("movement"),
                row.text("award"),
                new Proposal(
                        nominee(row),
                        text(row, "achievements", LONGEST_ACHIEVEMENTS),
                        documents(row),
                        claims(row),
                        List.of()),
                Boolean.TRUE.equals(flag(row, "submit")));
    }

    private static Nominee nominee(BulkRow row) {
        String taxCode = row.optional("taxCode").orElse(null);
        if (taxCode != null && !taxCode.matches(TAX_CODE)) {
            throw Refusal.rule("row-tax-code", Map.of("value", taxCode)).at("/taxCode");
        }
        return new Nominee(
                oneOf("/kind", row.text("kind"), RecipientKind.class),
                text(row, "name", LONGEST_NAME),
                taxCode,
                row.optional("reference").isEmpty() ? null : text(row, "reference", LONGEST_REFERENCE));
    }

    /** {@code TO_TRINH: Tờ trình số 12; BAO_CAO_THANH_TICH: Báo cáo}. */
    private static List<DossierDocument> documents(BulkRow row) {
        List<DossierDocument> documents = new ArrayList<>();
        for (String part : row.optional("documents").orElse("").split(";")) {
            if (part.isBlank()) {
                continue;
            }
            int colon = part.indexOf(':');
            String kind = (colon < 0 ? part : part.substring(0, colon)).strip();
            DocumentKind known = oneOf("/documents", kind, DocumentKind.class);
            String title =
                    colon < 0 ? known.nameVi() : part.substring(colon + 1).strip();
            documents.add(new DossierDocument(known, within("/documents", title, LONGEST_NAME)));
        }
        if (documents.size() > MOST_DOCUMENTS) {
            throw Refusal.rule("too-many-values", Map.of("field", "documents", "most", MOST_DOCUMENTS))
                    .at("/documents");
        }
        return documents;
    }

    private static @Nullable Claims claims(BulkRow row) {
        Claims claims = new Claims(
                number(row, "members", 1),
                number(row, "completed", 0),
                number(row, "advanced", 0),
                number(row, "fighters", 0),
                number(row, "disciplined", 0),
                flag(row, "initiative"),
                flag(row, "excellent"),
                number(row, "blockRank", 1));
        return claims.equals(Claims.NONE) ? null : claims;
    }

    private static String text(BulkRow row, String field, int longest) {
        return within("/" + field, row.text(field), longest);
    }

    private static String within(String pointer, String text, int longest) {
        if (text.length() > longest) {
            throw Refusal.rule("row-too-long", Map.of("most", longest)).at(pointer);
        }
        return text;
    }

    private static @Nullable Integer number(BulkRow row, String field, int least) {
        String text = row.optional(field).orElse(null);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least) {
            throw Refusal.rule("row-number", Map.of("value", text, "least", least))
                    .at("/" + field);
        }
        return Integer.valueOf(text);
    }

    private static @Nullable Boolean flag(BulkRow row, String field) {
        String text = row.optional(field).orElse(null);
        return text == null ? null : Boolean.valueOf(oneOf("/" + field, text, YesOrNo.class) == YesOrNo.TRUE);
    }

    private static <E extends Enum<E>> E oneOf(String pointer, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Refusal.rule(
                                "row-not-one-of",
                                Map.of("value", text, "allowed", Arrays.toString(type.getEnumConstants())))
                        .at(pointer));
    }

    private enum YesOrNo {
        TRUE,
        FALSE
    }
}
