package vn.kcn.thidua.enterprises.enterprise;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;

@Schema(name = "EnterpriseSuggestions", description = "What somebody who types may mean, at most ten")
record Suggestions(List<Suggestion> items) {

    private static final int MOST = 10;

    @Schema(name = "EnterpriseSuggestion")
    record Suggestion(
            String taxCode, String nameVi, @Nullable String nameEn, String zone) {}

    static Suggestions of(EnterpriseRows rows, EnterpriseQuery query) {
        if (query.words().isEmpty() && query.numbers().isEmpty()) {
            return new Suggestions(List.of());
        }
        return new Suggestions(rows.page(query, new Seek(List.of(), false, MOST)).stream()
                .map(EnterpriseRows.Hit::row)
                .map(row -> new Suggestion(row.taxCode(), row.nameVi(), row.nameEn(), row.zone()))
                .toList());
    }
}
