package vn.kcn.thidua.nominations.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Enumerated(EnumType.STRING)
    VoteMode voting = VoteMode.SECRET;

    @Embedded
    @AttributeOverride(name = "numerator", column = @Column(name = "quorum_numerator"))
    @AttributeOverride(name = "denominator", column = @Column(name = "quorum_denominator"))
    Quorum quorum = Quorum.TWO_THIRDS;

    @Nullable
    String chair;

    @Column(name = "lot_seed")
    @Nullable
    String lotSeed;

    @ElementCollection
    @CollectionTable(name = "council_member", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @Column(name = "username")
    List<String> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "council_absence", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "member")
    Set<String> absent = new HashSet<>();

    @Embedded
    TieRules ties = new TieRules();

    @ElementCollection
    @CollectionTable(name = "council_quota", joinColumns = @JoinColumn(name = "session_id"))
    @MapKeyColumn(name = "award")
    @Column(name = "places")
    Map<String, Integer> quotas = new HashMap<>();

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

    void ruledBy(VoteMode mode, Quorum wanted, Map<String, Integer> places, String seed) {
        voting = mode;
        quorum = wanted;
        quotas.putAll(places);
        lotSeed = seed;
    }

    void ledBy(@Nullable String member) {
        if (member != null && !members.contains(member)) {
            throw Refusal.rule("not-on-roster", Map.of("member", member)).at("/chair");
        }
        chair = member;
    }

    /** The roster is what it was at the opening: nobody comes or goes after that. */
    void seat(List<String> roster, @Nullable String leading) {
        state.require("reseat");
        requireDistinct(roster, "/members");
        members.clear();
        members.addAll(roster);
        absent.clear();
        ledBy(leading);
    }

    void excuse(Set<String> missing) {
        state.require("excuse");
        for (String member : missing) {
            requireOnRoster(member, "/absent");
        }
        absent.clear();
        absent.addAll(missing);
    }

    void putOnAgenda(UUID nomination, String award) {
        cases.add(CouncilCase.on(nomination, award));
    }

    void open() {
        SessionState opened = state.after("open");
        quorum.requireMetBy(members.size() - absent.size(), members.size());
        state = opened;
    }

    void cancel() {
        state = state.after("cancel");
    }

    void requireOpen() {
        state.after("close");
    }

    void requireClosed() {
        if (state != SessionState.CLOSED) {
            throw Refusal.conflict("session-not-closed", Map.of("state", state));
        }
    }

    /** Each case gets its tally and its place; from here on the session says how it went, and never again otherwise. */
    void close(Map<UUID, Tally> tallies, Map<UUID, String> seals, Standing standing) {
        state = state.after("close");
        Map<UUID, PlacedBy> places = standing.places(this, tallies);
        cases.replaceAll(open -> open.with(
                Objects.requireNonNull(tallies.get(open.nomination())),
                places.get(open.nomination()),
                Candidate.printed(standing.appraisal(open.nomination())),
                seals.getOrDefault(open.nomination(), "")));
    }

    /** Whether the case has one of the places, of which there are few; for who is recused it is on no agenda. */
    boolean requirePlaced(UUID nomination, boolean isRecused) {
        requireClosed();
        requireOnAgenda(nomination, isRecused);
        PlacedBy place = of(nomination).placedBy();
        if (place == null) {
            throw Refusal.rule("nothing-to-override", Map.of("nomination", nomination))
                    .at("/nomination");
        }
        return place.isWithin();
    }

    void override(UUID nomination, boolean isWithin) {
        PlacedBy place = isWithin ? PlacedBy.OVERRIDE : PlacedBy.CUT_BY_OVERRIDE;
        cases.replaceAll(counted -> counted.nomination().equals(nomination) ? counted.placed(place) : counted);
    }

    private CouncilCase of(UUID nomination) {
        return cases.stream()
                .filter(counted -> counted.nomination().equals(nomination))
                .findFirst()
                .orElseThrow();
    }

    void requireLedBy(String member) {
        if (!member.equals(chair)) {
            throw Refusal.forbidden("not-the-chair", Map.of());
        }
        requireVoting();
    }

    /** Membership comes first: who is no member learns nothing about the session. */
    void requireMayVote(String member, UUID nomination, boolean isRecused) {
        if (!members.contains(member)) {
            throw Refusal.forbidden("not-a-member", Map.of());
        }
        requireVoting();
        if (absent.contains(member)) {
            throw Refusal.conflict("marked-absent", Map.of());
        }
        requireOnAgenda(nomination, isRecused);
    }

    void requireVoting() {
        if (state != SessionState.OPEN) {
            throw Refusal.conflict("session-not-open", Map.of("state", state));
        }
    }

    /** For who is recused from a case it is on no agenda. */
    void requireOnAgenda(UUID nomination, boolean isRecused) {
        if (isRecused || cases.stream().noneMatch(open -> open.nomination().equals(nomination))) {
            throw Refusal.rule("not-on-agenda", Map.of("nomination", nomination))
                    .at("/nomination");
        }
    }

    void requireOnRoster(String member, String pointer) {
        if (!members.contains(member)) {
            throw Refusal.rule("not-on-roster", Map.of("member", member)).at(pointer);
        }
    }

    List<UUID> agenda() {
        return cases.stream().map(CouncilCase::nomination).toList();
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
