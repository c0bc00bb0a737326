package vn.kcn.thidua.nominations.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.enterpriseview.KnownEnterprises;

/** Takes down who has spread the plan; an enterprise speaks for itself, an officer for anybody. */
@ApplicationScoped
@Transactional
class Acknowledging {

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Movements movements;

    @Inject
    KnownEnterprises enterprises;

    @Inject
    Actor actor;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    AcknowledgementView acknowledge(String code, NewAcknowledgement said) {
        Movement movement = movements.get(code);
        movement.requireRunning();
        String taxCode =
                said.taxCode() == null && said.unit() == null ? actor.binding().orElse(null) : said.taxCode();
        actor.requireActsFor(taxCode == null ? "" : taxCode);
        Acknowledgement acknowledgement = Acknowledgement.of(movement.code(), taxCode, said, LocalDate.now(clock));
        if (taxCode != null) {
            enterprises.require(taxCode, "/taxCode");
        }
        if (acknowledgements.contains(movement.code(), acknowledgement.subjectKey)) {
            throw Refusal.conflict("already-acknowledged", Map.of("movement", movement.code()));
        }
        acknowledgements.persist(acknowledgement);
        AcknowledgementView view = AcknowledgementView.of(acknowledgement);
        trail.record("vn.kcn.thidua.movement.acknowledged.v1", acknowledgement.id(), view);
        return view;
    }

    List<AcknowledgementView> list(String code, Seek seek) {
        String own = actor.has(Roles.ENTERPRISE)
                ? actor.binding().orElse("")
                : actor.binding().orElse(null);
        return acknowledgements.list(movements.get(code).code(), own, seek).stream()
                .map(AcknowledgementView::of)
                .toList();
    }
}
