package vn.kcn.thidua.nominations.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.nominations.appraisal.Appraisal;
import vn.kcn.thidua.nominations.appraisal.Appraisals;
import vn.kcn.thidua.nominations.nomination.CouncilOutcome;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;
import vn.kcn.thidua.nominations.nomination.Recusals;
import vn.kcn.thidua.nominations.regime.AwardType;
import vn.kcn.thidua.nominations.regime.AwardTypes;

/** Kiểm phiếu: ends the vote, counts, and counts again for whoever asks. */
@ApplicationScoped
@Transactional
class Counting {

    @Inject
    CouncilSessions sessions;

    @Inject
    SessionReading reading;

    @Inject
    Recusals recusals;

    @Inject
    Urn urn;

    @Inject
    OpenVotes openVotes;

    @Inject
    WrittenOpinions opinions;

    @Inject
    PaperCounts papers;

    @Inject
    Turnout turnout;

    @Inject
    CastingVotes castingVotes;

    @Inject
    Appraisals appraisals;

    @Inject
    Nominations nominations;

    @Inject
    AwardTypes awards;

    @Inject
    Outbox outbox;

    /** Counts first and changes after: what is half changed when a query runs would be told of twice. */
    SessionView close(UUID id) {
        CouncilSession session = sessions.getForChange(id);
        session.requireOpen();
        Map<UUID, Set<String>> recused = recusals.of(session.agenda());
        Map<UUID, String> seals = new LinkedHashMap<>();
        Map<UUID, Tally> tallies = nominations.asking(() -> count(session, recused, seals));
        session.close(tallies, seals, nominations.asking(() -> standing(session)));
        outbox.publish(SessionEvent.TOPIC, SessionEvent.CLOSED, session, SessionEvent::of);
        Map<Nomination, Happened> concluded = new LinkedHashMap<>();
        session.cases.forEach(counted ->
                concluded.put(conclude(session, counted), counted.isPassed() ? Happened.PASSED : Happened.REJECTED));
        nominations.publishAll(concluded);
        return reading.view(session);
    }

    private Map<UUID, Tally> count(CouncilSession session, Map<UUID, Set<String>> recused, Map<UUID, String> seals) {
        Map<UUID, Tally> tallies = new LinkedHashMap<>();
        for (CouncilCase open : session.cases) {
            List<Ballot> ballots = urn.open(session.id(), open.nomination());
            seals.put(open.nomination(), Ballot.seal(ballots));
            tallies.put(
                    open.nomination(),
                    count(session, open, ballots, recused.getOrDefault(open.nomination(), Set.of())));
        }
        return tallies;
    }

    /** Of the cases alone that compete for places. */
    private Standing standing(CouncilSession session) {
        Map<UUID, Appraisal> scores = new HashMap<>();
        for (CouncilCase open : session.cases) {
            if (session.quotas.containsKey(open.award())) {
                scores.put(open.nomination(), appraisals.of(nominations.named(open.nomination(), "")));
            }
        }
        return new Standing(scores, castingVotes.of(session.id()));
    }

    private Tally count(CouncilSession session, CouncilCase open, List<Ballot> ballots, Set<String> recused) {
        Nomination nomination = nominations.named(open.nomination(), "");
        AwardType award = awards.get(nomination.regime(), open.award());
        Count written = opinions.count(session.id(), open.nomination());
        return Tally.of(
                Roll.of(session.members, session.absent, recused),
                all(session, open, ballots).plus(written),
                written.all(),
                award.vote(),
                award.thresholdVerified());
    }

    private Count all(CouncilSession session, CouncilCase open, List<Ballot> ballots) {
        Count cast = session.voting == VoteMode.OPEN
                ? Choice.count(openVotes.newest(session.id(), open.nomination()).values())
                : Choice.count(ballots.stream().map(Ballot::choice).toList());
        return cast.plus(papers.agreed(session.id(), open.nomination()));
    }

    private Nomination conclude(CouncilSession session, CouncilCase counted) {
        Tally tally = Objects.requireNonNull(counted.tally());
        Nomination nomination = nominations.named(counted.nomination(), "");
        nomination.conclude(
                new CouncilOutcome(session.id(), session.heldOn, tally.members(), tally.agree(), counted.isPassed()));
        return nomination;
    }

    /** The ballots as they lay in the urn, receipts and choices apart. */
    List<BallotList> ballots(UUID id) {
        CouncilSession session = reading.get(id);
        session.requireClosed();
        return visible(session).stream()
                .map(open -> BallotList.of(
                        open,
                        urn.ballots(session.id(), open.nomination()),
                        openVotes.newest(session.id(), open.nomination())))
                .toList();
    }

    /** Counts everything anew from what is stored, and compares. */
    List<Recount> verify(UUID id) {
        CouncilSession session = reading.get(id);
        session.requireClosed();
        Map<UUID, Integer> cast = turnout.of(session.id());
        return visible(session).stream()
                .map(counted -> {
                    List<Ballot> ballots = urn.ballots(session.id(), counted.nomination());
                    Count found =
                            all(session, counted, ballots).plus(opinions.count(session.id(), counted.nomination()));
                    return Recount.of(
                            session.id(), counted, ballots, found, cast.getOrDefault(counted.nomination(), 0));
                })
                .toList();
    }

    private List<CouncilCase> visible(CouncilSession session) {
        Set<UUID> hidden = reading.hidden(session);
        return session.cases.stream()
                .filter(open -> !hidden.contains(open.nomination()))
                .toList();
    }
}
