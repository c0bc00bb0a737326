package vn.kcn.thidua.enterprises.codelist;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An entry of a code list and the days on which it is in force")
record CodeListEntry(
        @Schema(examples = "BQLKCN_BG") String code,
        String nameVi,
        String nameEn,

        @Nullable @Schema(description = "The entry above it, or the unit that a body is of", examples = "BAC_GIANG")
        String parent,

        @Nullable @Schema(description = "First day; open when absent")
        LocalDate validFrom,

        @Nullable @Schema(description = "First day on which it is not in force any more; open when absent")
        LocalDate validUntil,

        @Schema(description = "The legal document that it is of")
        String source,

        @Schema(description = "Whether it was read in the official text")
        boolean verified,

        List<Relation> relations) {

    @Schema(name = "CodeListRelation")
    record Relation(
            @Schema(description = "MERGED_INTO that one, or SPLIT_FROM it", examples = "MERGED_INTO")
            String kind,

            @Schema(examples = "BQLKCN_BN") String code,

            @Schema(examples = "2025-07-01") LocalDate from,

            @Schema(description = "The legal document", examples = "202/2025/QH15")
            String source) {}

    @Schema(name = "CodeListPage", description = "A page of entries by code; `next` is absent on the last one")
    record Page(
            List<CodeListEntry> items,
            @Nullable String next,
            @Nullable String prev) {}
}
