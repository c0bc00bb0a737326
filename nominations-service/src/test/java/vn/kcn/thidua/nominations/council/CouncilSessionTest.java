package vn.kcn.thidua.nominations.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.nominations.regime.VoteRule;
import vn.kcn.thidua.nominations.regime.VoteThreshold;

class CouncilSessionTest {

    private static final UUID CASE = UUID.fromString("017dff00-0000-7000-8000-000000000002");
    private static final Tally TALLY =
            new Tally(3, 3, 0, 2, 1, 0, 0, VoteRule.ofAllMembers(new VoteThreshold(50, 100, true)), false);

    @ParameterizedTest
    @CsvSource(textBlock = """
            state,     command, lands
            CALLED,    open,    OPEN
            CALLED,    close,
            CALLED,    cancel,  CANCELLED
            OPEN,      open,
            OPEN,      close,   CLOSED
            OPEN,      cancel,
            CLOSED,    open,
            CLOSED,    close,
            CLOSED,    cancel,
            CANCELLED, open,
            CANCELLED, close,
            CANCELLED, cancel,
            """, useHeadersInDisplayName = true)
    void every_state_takes_its_own_commands_alone(SessionState state, String command, SessionState lands) {
        CouncilSession session = in(state);
        if (lands == null) {
            assertRefused("wrong-transition", () -> apply(command, session));
            assertEquals(state, session.state);
        } else {
            apply(command, session);
            assertEquals(lands, session.state);
        }
    }

    @Test
    void a_member_votes_while_the_session_is_open() {
        in(SessionState.OPEN).requireMayVote("council1.demo", CASE, false);
    }

    @ParameterizedTest
    @CsvSource({"CALLED", "CLOSED", "CANCELLED"})
    void nobody_votes_before_or_after(SessionState state) {
        CouncilSession session = in(state);
        assertRefused("session-not-open", () -> session.requireMayVote("council1.demo", CASE, false));
    }

    @Test
    void who_is_no_member_learns_that_first() {
        assertRefused("not-a-member", () -> in(SessionState.CLOSED).requireMayVote("council9.demo", CASE, false));
    }

    @Test
    void a_ballot_is_on_something_on_the_agenda() {
        CouncilSession session = in(SessionState.OPEN);
        assertRefused(
                "not-on-agenda",
                "/nomination",
                () -> session.requireMayVote("council1.demo", UUID.randomUUID(), false));
    }

    @Test
    void for_who_is_recused_a_case_is_on_no_agenda() {
        CouncilSession session = in(SessionState.OPEN);
        assertRefused("not-on-agenda", "/nomination", () -> session.requireMayVote("council1.demo", CASE, true));
    }

    @Test
    void who_is_marked_absent_does_not_vote_himself() {
        CouncilSession session = in(SessionState.CALLED);
        session.excuse(Set.of("council1.demo"));
        session.open();
        assertRefused("marked-absent", () -> session.requireMayVote("council1.demo", CASE, false));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            absent, opens
            0,      true
            1,      true
            2,      false
            3,      false
            """, useHeadersInDisplayName = true)
    void two_thirds_of_three_are_two(int absent, boolean opens) {
        CouncilSession session = in(SessionState.CALLED);
        session.excuse(Set.copyOf(session.members.subList(0, absent)));
        if (opens) {
            session.open();
        } else {
            assertRefused("quorum-not-met", session::open);
            assertEquals(SessionState.CALLED, session.state);
        }
    }

    @Test
    void the_roster_is_fixed_by_the_opening() {
        CouncilSession session = in(SessionState.CALLED);
        session.seat(List.of("council4.demo", "council5.demo"), "council4.demo");
        session.open();
        assertRefused("wrong-transition", () -> session.seat(List.of("council6.demo"), null));
        assertRefused("wrong-transition", () -> session.excuse(Set.of()));
    }

    @Test
    void a_member_presides() {
        CouncilSession session = in(SessionState.CALLED);
        assertRefused("not-on-roster", "/chair", () -> session.seat(List.of("council4.demo"), "council9.demo"));
        assertRefused("not-on-roster", "/absent", () -> session.excuse(Set.of("council9.demo")));
    }

    @Test
    void the_roster_names_each_member_once() {
        assertRefused(
                "named-twice",
                "/members/1",
                () -> CouncilSession.call("MTK-2021", "Phiên họp", LocalDate.EPOCH, List.of("a", "a")));
    }

    @Test
    void has_a_tally_only_once_it_is_closed() {
        CouncilSession session = in(SessionState.OPEN);
        assertNull(session.cases.getFirst().tally());
        apply("close", session);
        assertEquals(TALLY, session.cases.getFirst().tally());
    }

    @Test
    void a_ballot_does_not_print_its_choice() {
        for (Choice choice : Choice.values()) {
            assertFalse(new NewBallot(CASE, choice).toString().contains(choice.name()));
        }
    }

    private static void apply(String command, CouncilSession session) {
        switch (command) {
            case "open" -> session.open();
            case "close" -> session.close(Map.of(CASE, TALLY), Map.of(), Standing.NONE);
            default -> session.cancel();
        }
    }

    private static CouncilSession in(SessionState state) {
        CouncilSession session = CouncilSession.call(
                "MTK-2021",
                "Phiên họp",
                LocalDate.of(2021, 12, 28),
                List.of("council1.demo", "council2.demo", "council3.demo"));
        session.putOnAgenda(CASE, "GIAY_KHEN");
        switch (state) {
            case CALLED -> {}
            case OPEN -> session.open();
            case CANCELLED -> session.cancel();
            case CLOSED -> {
                session.open();
                apply("close", session);
            }
        }
        return session;
    }
}
