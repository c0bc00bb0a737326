package vn.kcn.thidua.nominations.award;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Tờ trình đề nghị cấp trên khen thưởng: several nominations on their way upward. */
@Entity
@Table(name = "recommendation")
class Recommendation extends Aggregate {

    String number;

    @Column(name = "sent_on")
    LocalDate sentOn;

    String authority;
    String signatory;

    @Column(name = "received_on")
    @Nullable
    LocalDate receivedOn;

    @ElementCollection
    @CollectionTable(name = "recommendation_item", joinColumns = @JoinColumn(name = "recommendation_id"))
    @OrderColumn(name = "position")
    List<RecommendedItem> items = new ArrayList<>();

    protected Recommendation() {}

    static Recommendation send(NewRecommendation wanted, LocalDate today) {
        requireNotAfter(wanted.sentOn(), today, "/sentOn");
        Recommendation recommendation = new Recommendation();
        recommendation.number = wanted.number().strip();
        recommendation.sentOn = wanted.sentOn();
        recommendation.authority = wanted.authority().strip();
        recommendation.signatory = wanted.signatory().strip();
        wanted.nominations().forEach(id -> recommendation.items.add(RecommendedItem.sent(id)));
        return recommendation;
    }

    void receive(LocalDate day, LocalDate today) {
        requireNotAfter(day, today, "/receivedOn");
        if (receivedOn != null) {
            throw Refusal.conflict("recommendation-received", Map.of("receivedOn", receivedOn));
        }
        receivedOn = day;
    }

    /** Each nomination is answered once. */
    void answer(NewAnswer answer, LocalDate today) {
        answer.requireWhole();
        LocalDate decidedOn = answer.decidedOn();
        if (decidedOn != null) {
            requireNotAfter(decidedOn, today, "/decidedOn");
        }
        int at = indexOf(answer.nomination());
        if (items.get(at).awarded() != null) {
            throw Refusal.conflict("answered-already", Map.of("nomination", answer.nomination()));
        }
        items.set(at, items.get(at).answered(answer));
    }

    private int indexOf(UUID nomination) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).nomination().equals(nomination)) {
                return i;
            }
        }
        throw Refusal.rule("not-recommended", Map.of("nomination", nomination)).at("/nomination");
    }

    private static void requireNotAfter(LocalDate day, LocalDate today, String pointer) {
        if (day.isAfter(today)) {
            throw Refusal.rule("day-in-future", Map.of("day", day, "today", today))
                    .at(pointer);
        }
    }
}
