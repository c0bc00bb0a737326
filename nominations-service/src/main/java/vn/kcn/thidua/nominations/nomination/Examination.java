package vn.kcn.thidua.nominations.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.dossier.DocumentKind;

/** Kiểm tra, thẩm định: what the council's standing office finds of a dossier, and what it sends back for. */
@Embeddable
class Examination {

    @Column(name = "return_reason")
    @Nullable
    String returnReason;

    @ElementCollection
    @CollectionTable(name = "nomination_missing", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    @Column(name = "document")
    @Enumerated(EnumType.STRING)
    List<DocumentKind> missing = new ArrayList<>();

    @Nullable
    Boolean eligible;

    @Nullable
    String opinion;

    int rounds;

    /** What was found before is void: the dossier will be another one. */
    void sendBack(String reason, List<DocumentKind> lacking) {
        returnReason = reason.strip();
        missing.clear();
        missing.addAll(lacking);
        eligible = null;
        opinion = null;
        rounds++;
    }

    void takeIn() {
        returnReason = null;
        missing.clear();
    }

    void find(boolean isEligible, String text) {
        eligible = isEligible;
        opinion = text.strip();
    }

    void requireEligible(UUID nomination) {
        if (!Boolean.TRUE.equals(eligible)) {
            throw Refusal.rule("not-eligible", Map.of("nomination", nomination));
        }
    }
}
