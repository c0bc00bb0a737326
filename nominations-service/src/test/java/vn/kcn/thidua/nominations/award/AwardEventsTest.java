package vn.kcn.thidua.nominations.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.nominations.Contracts;
import vn.kcn.thidua.nominations.nomination.ANomination;
import vn.kcn.thidua.nominations.nomination.Stage;
import vn.kcn.thidua.nominations.regime.AnAwardType;

class AwardEventsTest {

    private static final UUID NOMINATION = UUID.fromString("017dff00-0000-7000-8000-000000000002");
    private static final Decision DECISION = Decision.sign(
            "BQLKCN_BG",
            new NewDecision(
                    "15/QĐ-KCN",
                    LocalDate.of(2021, 12, 31),
                    "Trưởng Ban",
                    List.of(
                            "Luật Thi đua, khen thưởng 15/2003/QH11",
                            "Biên bản họp Hội đồng Thi đua - Khen thưởng của Ban"),
                    List.of(NOMINATION)),
            LocalDate.of(2022, 1, 4),
            "leader.demo");

    @Test
    void a_granted_award_is_told_as_promised() {
        Award award = Award.grant(
                DECISION,
                ANomination.in(Stage.AWARDED),
                AnAwardType.giayKhen(),
                new VerificationCode("7KM3P-XC9TA-4VRWE-H6DNY"));
        Contracts.assertIsExample("award", AwardEvent.of(award));
    }

    @Test
    void a_signed_decision_is_told_as_promised() {
        Contracts.assertIsExample("decision", DecisionEvent.of(DECISION, List.of(NOMINATION)));
    }
}
