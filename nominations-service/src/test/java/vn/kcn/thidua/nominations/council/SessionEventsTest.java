package vn.kcn.thidua.nominations.council;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.nominations.Contracts;
import vn.kcn.thidua.nominations.regime.VoteRule;
import vn.kcn.thidua.nominations.regime.VoteThreshold;

class SessionEventsTest {

    private static final UUID CASE = UUID.fromString("017dff00-0000-7000-8000-000000000002");

    @Test
    void a_closed_session_is_told_as_promised() {
        CouncilSession session = called();
        session.open();
        session.close(
                Map.of(
                        CASE,
                        new Tally(9, 9, 0, 8, 0, 1, 0, VoteRule.ofAllMembers(new VoteThreshold(50, 100, true)), false)),
                Map.of(),
                Standing.NONE);
        Contracts.assertIsExample("council-session", SessionEvent.of(session));
    }

    @Test
    void a_session_is_told_without_a_tally_before_its_close() {
        CouncilSession session = called();
        Contracts.assertFits("council-session", SessionEvent.of(session));
        session.open();
        Contracts.assertFits("council-session", SessionEvent.of(session));
    }

    private static CouncilSession called() {
        CouncilSession session = CouncilSession.call(
                "MTK-2021",
                "Phiên họp xét khen thưởng chuyên đề mục tiêu kép",
                LocalDate.of(2021, 12, 28),
                IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "council" + i + ".demo")
                        .toList());
        session.ledBy("council1.demo");
        session.putOnAgenda(CASE, "GIAY_KHEN");
        return session;
    }
}
