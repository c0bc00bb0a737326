package vn.kcn.thidua.nominations.award;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.kit.document.AdministrativeDocument;
import vn.kcn.thidua.kit.document.DocumentAnswers.Filled;
import vn.kcn.thidua.nominations.body.IssuingBodies;
import vn.kcn.thidua.nominations.body.IssuingBody;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.paper.LegalBases;
import vn.kcn.thidua.nominations.paper.Office;
import vn.kcn.thidua.nominations.paper.Offices;
import vn.kcn.thidua.nominations.paper.PaperKind;
import vn.kcn.thidua.nominations.paper.Signatory;
import vn.kcn.thidua.nominations.regime.Regimes;

/** Tờ trình: a recommendation as the document that goes upward. */
@ApplicationScoped
@Transactional
class SubmissionPrinting {

    @Inject
    @Location("paper/submission.html")
    Template template;

    @Inject
    Recommendations recommendations;

    @Inject
    HonouredAwards honoured;

    @Inject
    IssuingBodies bodies;

    @Inject
    Offices offices;

    @Inject
    Regimes regimes;

    Filled print(UUID id) {
        Recommendation sent = recommendations.get(id);
        List<Nomination> proposed = honoured.nominations(
                sent.items.stream().map(RecommendedItem::nomination).toList());
        IssuingBody body = bodies.on(sent.sentOn);
        Office office = offices.of(body);
        String movement = String.join(", ", honoured.movements(proposed).values());
        AdministrativeDocument document = office.paper(
                offices.form(body, PaperKind.SUBMISSION),
                sent.number,
                sent.sentOn,
                movement,
                Signatory.of(sent.signatory));
        List<String> bases = proposed.stream()
                .map(Nomination::regime)
                .distinct()
                .flatMap(regime -> LegalBases.of(office, regimes.get(regime)).stream())
                .distinct()
                .toList();
        SubmissionText text = new SubmissionText(
                body.nameVi(), sent.authority, movement, LegalBases.lines(bases, "."), rows(proposed));
        return new Filled(
                template.data("document", document, "submission", text),
                sent.sentOn,
                "Tờ trình " + sent.number.replace('/', '-'));
    }

    private List<SubmissionText.Row> rows(List<Nomination> proposed) {
        List<SubmissionText.Row> rows = new ArrayList<>();
        for (Nomination nomination : proposed) {
            rows.add(new SubmissionText.Row(
                    rows.size() + 1,
                    nomination.nominee().name(),
                    honoured.type(nomination).nameVi(),
                    nomination
                            .council()
                            .map(said -> said.agree() + "/" + said.members())
                            .orElse(null)));
        }
        return rows;
    }
}
