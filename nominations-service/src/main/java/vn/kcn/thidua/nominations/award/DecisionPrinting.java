package vn.kcn.thidua.nominations.award;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.document.AdministrativeDocument;
import vn.kcn.thidua.kit.document.DocumentAnswers.Filled;
import vn.kcn.thidua.nominations.body.IssuingBodies;
import vn.kcn.thidua.nominations.body.IssuingBody;
import vn.kcn.thidua.nominations.nomination.CouncilOutcome;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.paper.LegalBases;
import vn.kcn.thidua.nominations.paper.Office;
import vn.kcn.thidua.nominations.paper.Offices;
import vn.kcn.thidua.nominations.paper.PaperKind;
import vn.kcn.thidua.nominations.paper.Signatory;
import vn.kcn.thidua.nominations.paper.Wording;
import vn.kcn.thidua.nominations.regime.AwardKind;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/** A decision as a document, with the list of whom it honours as its annex. */
@ApplicationScoped
@Transactional
class DecisionPrinting {

    @Inject
    @Location("paper/decision.html")
    Template template;

    @Inject
    Decisions decisions;

    @Inject
    HonouredAwards honoured;

    @Inject
    IssuingBodies bodies;

    @Inject
    Offices offices;

    Filled print(UUID id) {
        Decision decision = decisions.get(id);
        decision.requireSigned();
        Map<Award, Nomination> awards = new LinkedHashMap<>(honoured.by(decision));
        IssuingBody body = Objects.requireNonNull(bodies.findById(decision.issuer));
        Office office = offices.of(body);
        String movement = String.join(", ", honoured.movements(awards.values()).values());
        AdministrativeDocument document = office.paper(
                offices.form(body, PaperKind.valueOf(decision.kind.name())),
                decision.number,
                decision.decidedOn,
                movement,
                Signatory.of(decision.signatory));
        return new Filled(
                template.data("document", document, "decision", text(decision, office, movement, awards)),
                decision.decidedOn,
                "Quyết định " + decision.number.replace('/', '-'));
    }

    private DecisionText text(Decision decision, Office office, String movement, Map<Award, Nomination> awards) {
        List<String> council = awards.values().stream()
                .flatMap(nomination -> nomination.council().stream())
                .map(CouncilOutcome::heldOn)
                .distinct()
                .sorted()
                .map(AdministrativeDocument::shown)
                .toList();
        boolean isGrant = decision.kind == DecisionKind.GRANT;
        return new DecisionText(
                decision.kind,
                office.organ(),
                LegalBases.lines(decision.legalBases, isGrant && !council.isEmpty() ? ";" : "."),
                council,
                movement,
                isGrant ? groups(awards) : List.of(),
                isGrant ? rows(awards.keySet()) : List.of(),
                total(awards.keySet()),
                isGrant ? null : touched(awards));
    }

    private List<DecisionText.Group> groups(Map<Award, Nomination> awards) {
        Map<String, List<Award>> byName = awards.keySet().stream()
                .collect(Collectors.groupingBy(award -> award.awardNameVi, LinkedHashMap::new, Collectors.toList()));
        List<DecisionText.Group> groups = new ArrayList<>();
        byName.forEach((name, same) -> {
            Map<RecipientKind, Long> counts = same.stream()
                    .collect(Collectors.groupingBy(award -> award.recipientKind, TreeMap::new, Collectors.counting()));
            groups.add(new DecisionText.Group(
                    isTitle(same.getFirst(), awards),
                    name,
                    counts.entrySet().stream()
                            .map(each -> new DecisionText.Count(
                                    each.getKey(), Wording.count(each.getValue().intValue())))
                            .toList()));
        });
        return groups;
    }

    private boolean isTitle(Award award, Map<Award, Nomination> awards) {
        return honoured.type(Objects.requireNonNull(awards.get(award))).kind() == AwardKind.TITLE;
    }

    private static List<DecisionText.Row> rows(Iterable<Award> awards) {
        List<DecisionText.Row> rows = new ArrayList<>();
        for (Award award : awards) {
            rows.add(new DecisionText.Row(
                    rows.size() + 1,
                    award.recipientName,
                    award.awardNameVi,
                    award.money == null ? null : Wording.amount(award.money.amount()),
                    award.code,
                    award.dossierSha256));
        }
        return rows;
    }

    private static @Nullable String total(Iterable<Award> awards) {
        BigDecimal total = BigDecimal.ZERO;
        for (Award award : awards) {
            if (award.money == null) {
                return null;
            }
            total = total.add(award.money.amount());
        }
        return Wording.amount(total);
    }

    private DecisionText.@Nullable Touched touched(Map<Award, Nomination> awards) {
        Optional<Award> first = awards.keySet().stream().findFirst();
        return first.map(award -> new DecisionText.Touched(
                        award.recipientName,
                        award.awardNameVi,
                        isTitle(award, awards),
                        award.decisionNumber,
                        AdministrativeDocument.shown(award.decidedOn),
                        award.revocationGround))
                .orElse(null);
    }
}
