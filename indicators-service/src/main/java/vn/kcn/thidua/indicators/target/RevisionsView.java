package vn.kcn.thidua.indicators.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Quantity;

/** Every revision of a target, oldest first. */
@Schema(name = "TargetRevisions")
record RevisionsView(List<Revision> items) {

    @Schema(name = "TargetRevision")
    record Revision(
            int revision,
            Comparison comparison,
            Quantity value,
            @Nullable Quantity upper,
            Quantity tolerance,
            LocalDate begins,
            LocalDate due,
            @Nullable Base base,
            @Nullable Quantity opening,
            @Nullable Quantity whole,
            Paper.ValueKind valueKind,
            @Nullable String document,
            @Nullable String note,
            @Nullable String reason,
            Instant setAt) {

        private static Revision of(int number, TermsRevision revision) {
            Terms terms = revision.terms();
            return new Revision(
                    number,
                    terms.ask().comparison(),
                    terms.ask().value(),
                    terms.ask().upper(),
                    terms.ask().tolerance(),
                    terms.begins(),
                    terms.due(),
                    terms.base(),
                    terms.opening(),
                    terms.whole(),
                    terms.paper().valueKind(),
                    terms.paper().document(),
                    terms.paper().note(),
                    revision.reason(),
                    revision.setAt());
        }
    }

    static RevisionsView of(Target target) {
        List<TermsRevision> all = target.revisions();
        return new RevisionsView(IntStream.range(0, all.size())
                .mapToObj(place -> Revision.of(place + 1, all.get(place)))
                .toList());
    }
}
