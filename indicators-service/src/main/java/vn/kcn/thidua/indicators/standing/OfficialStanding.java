package vn.kcn.thidua.indicators.standing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Bảng xếp hạng chính thức of a block in a movement: version n of the aggregate is version n of the standing. */
@Entity
@Table(name = "standing")
class OfficialStanding extends Aggregate {

    @Column(nullable = false, updatable = false)
    private String movement;

    @Column(nullable = false, updatable = false)
    private String block;

    @ElementCollection
    @CollectionTable(name = "standing_version", joinColumns = @JoinColumn(name = "standing_id"))
    @OrderColumn(name = "place")
    private List<Frozen> versions = new ArrayList<>();

    /**
     * @param document canonical JSON
     * @param sha256 of the document
     */
    @Embeddable
    record Frozen(
            @Column(nullable = false) String document,
            @Column(nullable = false) String sha256,
            @Column(name = "frozen_by", nullable = false) String frozenBy,
            @Column(name = "frozen_at", nullable = false) Instant frozenAt) {}

    protected OfficialStanding() {}

    OfficialStanding(String movement, String block) {
        this.movement = movement;
        this.block = block;
    }

    /** The same standing again would be another version of nothing. */
    void freeze(Frozen version) {
        if (!versions.isEmpty() && versions.getLast().sha256().equals(version.sha256())) {
            throw Refusal.conflict("standing-unchanged", Map.of("block", block, "number", versions.size()));
        }
        versions.add(version);
    }

    String movement() {
        return movement;
    }

    String block() {
        return block;
    }

    int count() {
        return versions.size();
    }

    /** How many of them there were at an instant. */
    int countAt(Instant instant) {
        return Math.toIntExact(versions.stream()
                .filter(version -> !version.frozenAt().isAfter(instant))
                .count());
    }

    Frozen version(int number) {
        if (number < 1 || number > versions.size()) {
            throw Refusal.notFound(
                    "standing-version-not-found", Map.of("block", block, "number", number, "last", versions.size()));
        }
        return versions.get(number - 1);
    }
}
