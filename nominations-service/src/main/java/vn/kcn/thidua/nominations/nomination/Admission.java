package vn.kcn.thidua.nominations.nomination;

import java.util.Map;
import java.util.TreeSet;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.movement.Movement;
import vn.kcn.thidua.nominations.regime.AwardType;

/** Policy: which awards a movement may propose, and for whom. */
record Admission(Movement movement, AwardType award) {

    void requireOpenTo(Nominee nominee) {
        if (movement.isThematic() && !award.thematicAllowed()) {
            // a movement by theme gives giấy khen and bằng khen; titles are a year's (Law 06/2022 Art. 8, 21–28)
            throw Refusal.rule(
                            "award-not-in-thematic-movement",
                            Map.of("award", award.code(), "movement", movement.code()))
                    .at("/award");
        }
        if (!award.recipients().contains(nominee.kind())) {
            throw Refusal.rule(
                            "wrong-recipient-kind",
                            Map.of(
                                    "award", award.code(),
                                    "kind", nominee.kind(),
                                    "allowed", new TreeSet<>(award.recipients())))
                    .at("/nominee/kind");
        }
        if (award.enterpriseDecides() && nominee.taxCode() != null) {
            // Circular 08/2017 Art. 7; Law 06/2022 Art. 80(4)
            throw Refusal.rule("enterprise-decides", Map.of("award", award.code()))
                    .at("/award");
        }
    }
}
