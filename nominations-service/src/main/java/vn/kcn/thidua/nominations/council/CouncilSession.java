package vn.kcn.thidua.nominations.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** A session of the council, with its roster and its agenda. */
@Entity
@Table(name = "council_session")
class CouncilSession extends Aggregate {

    String movement;
    String name;

    @Column(name = "held_on")
    LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    SessionState state;

    @ElementCollection
    @CollectionTable(name = "council_member", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @Column(name = "username")
    List<String> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "council_case", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    List<CouncilCase> cases = new ArrayList<>();

    protected CouncilSession() {}

    static CouncilSession call(String movement, String name, LocalDate heldOn, List<String> roster) {
        requireDistinct(roster, "/members");
        CouncilSession session = new CouncilSession();
        session.movement = movement;
        session.name = name.strip();
        session.heldOn = heldOn;
        session.state = SessionState.CALLED;
        session.members.addAll(roster);
        return session;
    }

    void putOnAgenda(UUID nomination, String award) {
        cases.add(new CouncilCase(nomination, award, null));
    }

    void open() {
        state = state.after("open");
    }

    void cancel() {
        state = state.after("cancel");
    }

    void requireOpen() {
        state.after("close");
    }

    /** Each case gets its tally; from here on the session says how it went, and never again otherwise. */
    void close(Map<UUID, Tally> tallies) {
        state = state.after("close");
        cases.replaceAll(open -> open.with(Objects.requireNonNull(tallies.get(open.nomination()))));
    }

    /** Membership comes first: who is no member learns nothing about the session. */
    void requireMayVote(String member, UUID nomination) {
        if (!members.contains(member)) {
            throw Refusal.forbidden("not-a-member", Map.of());
        }
        if (state != SessionState.OPEN) {
            throw Refusal.conflict("session-not-open", Map.of("state", state));
        }
        if (cases.stream().noneMatch(open -> open.nomination().equals(nomination))) {
            throw Refusal.rule("not-on-agenda", Map.of("nomination", nomination))
                    .at("/nomination");
        }
    }

    static void requireDistinct(List<?> values, String pointer) {
        HashSet<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                throw Refusal.rule("named-twice", Map.of("value", values.get(i)))
                        .at(pointer + "/" + i);
            }
        }
    }
}
