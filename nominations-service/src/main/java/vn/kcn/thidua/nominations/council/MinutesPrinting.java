package vn.kcn.thidua.nominations.council;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.kcn.thidua.kit.document.AdministrativeDocument;
import vn.kcn.thidua.kit.document.DocumentAnswers.Filled;
import vn.kcn.thidua.nominations.body.IssuingBodies;
import vn.kcn.thidua.nominations.body.IssuingBody;
import vn.kcn.thidua.nominations.conflict.CouncilPersons;
import vn.kcn.thidua.nominations.movement.Movements;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.paper.Office;
import vn.kcn.thidua.nominations.paper.Offices;
import vn.kcn.thidua.nominations.paper.PaperKind;
import vn.kcn.thidua.nominations.paper.Signatory;
import vn.kcn.thidua.nominations.paper.Wording;
import vn.kcn.thidua.nominations.regime.AwardTypes;

/** The two minutes of a closed session: of what was discussed, and of how the votes were counted. */
@ApplicationScoped
@Transactional
class MinutesPrinting {

    @Inject
    @Location("paper/council-minutes.html")
    Template minutes;

    @Inject
    @Location("paper/count-minutes.html")
    Template count;

    @Inject
    SessionReading reading;

    @Inject
    CouncilPersons persons;

    @Inject
    Nominations nominations;

    @Inject
    Movements movements;

    @Inject
    AwardTypes awards;

    @Inject
    IssuingBodies bodies;

    @Inject
    Offices offices;

    Filled minutes(UUID id) {
        return print(id, PaperKind.COUNCIL_MINUTES, minutes, "Biên bản họp Hội đồng ");
    }

    Filled count(UUID id) {
        return print(id, PaperKind.COUNT_MINUTES, count, "Biên bản kiểm phiếu ");
    }

    private Filled print(UUID id, PaperKind kind, Template template, String name) {
        CouncilSession session = reading.get(id);
        session.requireClosed();
        IssuingBody body = bodies.on(session.heldOn);
        Office office = offices.of(body);
        String movement = movements.named(session.movement).nameVi();
        MinutesText text = text(session, movement);
        AdministrativeDocument document = office.minutes(
                offices.form(body, kind), session.heldOn, movement, new Signatory("Chủ tịch", text.chair()));
        return new Filled(template.data("document", document, "minutes", text), session.heldOn, name + session.heldOn);
    }

    private MinutesText text(CouncilSession session, String movement) {
        Map<String, String> known = persons.names(session.members);
        UnaryOperator<String> named = member -> known.getOrDefault(member, member);
        List<MinutesText.Row> rows = rows(session);
        boolean isLot = rows.stream().anyMatch(MinutesText.Row::byLot);
        return new MinutesText(
                session.name,
                AdministrativeDocument.shown(session.heldOn),
                movement,
                session.voting == VoteMode.SECRET,
                session.members.size(),
                session.quorum.neededOf(session.members.size()),
                session.members.stream()
                        .filter(member -> !session.absent.contains(member))
                        .map(named)
                        .toList(),
                session.members.stream()
                        .filter(session.absent::contains)
                        .map(named)
                        .toList(),
                session.chair == null ? null : named.apply(session.chair),
                isLot ? session.lotSeed : null,
                rows);
    }

    private List<MinutesText.Row> rows(CouncilSession session) {
        Set<UUID> hidden = reading.hidden(session);
        Map<UUID, Nomination> found = nominations.stream("id in ?1", session.agenda())
                .collect(Collectors.toMap(Nomination::id, Function.identity()));
        List<MinutesText.Row> rows = new ArrayList<>();
        for (CouncilCase counted : session.cases) {
            if (!hidden.contains(counted.nomination())) {
                Nomination nomination = Objects.requireNonNull(found.get(counted.nomination()));
                String award = awards.get(nomination.regime(), counted.award()).nameVi();
                rows.add(row(rows.size() + 1, counted, nomination.nominee().name(), award));
            }
        }
        return rows;
    }

    private static MinutesText.Row row(int number, CouncilCase counted, String nominee, String award) {
        Tally tally = Objects.requireNonNull(counted.tally());
        PlacedBy placed = counted.placedBy();
        return new MinutesText.Row(
                number,
                nominee,
                award,
                tally.members() - tally.recused(),
                tally.cast(),
                tally.agree(),
                tally.disagree(),
                tally.blank(),
                tally.written(),
                tally.needed(),
                tally.base(),
                Wording.share(tally.agree(), tally.base()),
                counted.isPassed(),
                placed == PlacedBy.LOT || placed == PlacedBy.CUT_BY_LOT);
    }
}
