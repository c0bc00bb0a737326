package vn.kcn.thidua.nominations.award;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.document.AdministrativeDocument;
import vn.kcn.thidua.kit.document.DocumentAnswers.Filled;
import vn.kcn.thidua.kit.document.QrCode;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.body.IssuingBodies;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.paper.Office;
import vn.kcn.thidua.nominations.paper.Offices;
import vn.kcn.thidua.nominations.paper.Signatory;
import vn.kcn.thidua.nominations.regime.AwardKind;

/** Certificates of what the board itself decided and what still holds; the higher level prints its own. */
@ApplicationScoped
@Transactional
class CertificatePrinting {

    @Inject
    @Location("paper/certificate.html")
    Template template;

    @Inject
    Awards awards;

    @Inject
    Decisions decisions;

    @Inject
    HonouredAwards honoured;

    @Inject
    IssuingBodies bodies;

    @Inject
    Offices offices;

    @Inject
    VerificationSettings verification;

    @Inject
    Actor actor;

    Filled of(String code) {
        Award award = awards.byCode(code);
        actor.requireActsFor(award.taxCode == null ? "" : award.taxCode);
        award.requireGranted();
        UUID decided = award.decision;
        if (decided == null) {
            throw Refusal.rule("certificate-not-ours", Map.of("number", award.decisionNumber));
        }
        Map<Award, Nomination> visible = honoured.visible(List.of(award));
        if (visible.isEmpty()) {
            throw Refusal.notFound("unknown-award-code", Map.of("code", code));
        }
        return filled(visible, decisions.get(decided), award.awardNameVi + " " + award.code);
    }

    Filled of(UUID id) {
        Decision decision = decisions.get(id);
        Map<Award, Nomination> granted = honoured.by(decision);
        granted.keySet().removeIf(award -> award.state != AwardState.GRANTED);
        if (decision.kind != DecisionKind.GRANT || granted.isEmpty()) {
            throw Refusal.rule("nothing-to-certify", Map.of("number", decision.number));
        }
        return filled(granted, decision, "Giấy chứng nhận " + decision.number.replace('/', '-'));
    }

    private Filled filled(Map<Award, Nomination> granted, Decision decision, String name) {
        Office office = offices.of(Objects.requireNonNull(bodies.findById(decision.issuer)));
        Map<String, String> movements = honoured.movements(granted.values());
        List<Certificate> certificates = new ArrayList<>();
        granted.forEach((award, nomination) -> certificates.add(
                certificate(award, nomination, office, movements.getOrDefault(nomination.movement(), ""))));
        return new Filled(template.data("certificates", certificates), decision.decidedOn, name);
    }

    private Certificate certificate(Award award, Nomination nomination, Office office, String movement) {
        Signatory signatory = Signatory.of(award.signatory);
        return new Certificate(
                honoured.type(nomination).kind() == AwardKind.TITLE,
                award.awardNameVi,
                award.recipientName,
                office.organ(),
                movement,
                office.place(),
                AdministrativeDocument.shown(award.decidedOn),
                signatory.signature().capacity().getFirst(),
                Objects.requireNonNullElse(signatory.name(), ""),
                "Quyết định số " + award.decisionNumber,
                award.code,
                QrCode.of(verification.address() + award.code));
    }
}
