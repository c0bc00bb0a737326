package vn.kcn.thidua.nominations.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recommendation as the API shows it. */
@Schema(name = "Recommendation")
record RecommendationView(
        UUID id,
        long version,
        @Schema(examples = "21/TTr-KCN") String number,
        LocalDate sentOn,
        String authority,
        String signatory,
        @Nullable LocalDate receivedOn,
        List<RecommendedItem> nominations) {

    /** @param hidden cases that do not exist for who looks */
    static RecommendationView of(Recommendation sent, Set<UUID> hidden) {
        return new RecommendationView(
                sent.id(),
                sent.version(),
                sent.number,
                sent.sentOn,
                sent.authority,
                sent.signatory,
                sent.receivedOn,
                sent.items.stream()
                        .filter(item -> !hidden.contains(item.nomination()))
                        .toList());
    }
}
