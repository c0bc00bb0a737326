package vn.kcn.thidua.nominations.nomination;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.canonical.CanonicalJson;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.nominations.enterpriseview.KnownEnterprises;
import vn.kcn.thidua.nominations.movement.Arrival;
import vn.kcn.thidua.nominations.movement.Movement;
import vn.kcn.thidua.nominations.movement.Movements;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;
import vn.kcn.thidua.nominations.regime.AwardType;
import vn.kcn.thidua.nominations.regime.AwardTypes;

/** The nominating side: drafts, changes, submits. */
@ApplicationScoped
@Transactional
class Nominating {

    @Inject
    Nominations nominations;

    @Inject
    Reading reading;

    @Inject
    Movements movements;

    @Inject
    AwardTypes awards;

    @Inject
    KnownEnterprises enterprises;

    @Inject
    Evidence evidence;

    @Inject
    Freezing freezing;

    @Inject
    MergePatches patches;

    @Inject
    Actor actor;

    @Inject
    Arrival arrival;

    NominationView draft(NewNomination wanted) {
        Proposal proposal = owned(wanted.proposal());
        Movement movement = movements.named(wanted.movement());
        movement.requireNominationsOpen(arrival.day());
        AwardType award = awards.get(movement.regime(), wanted.award());
        requireAdmitted(movement, award, proposal.nominee());
        nominations.requireFirst(movement, award, proposal.nominee(), null);
        Nomination nomination = Nomination.draft(movement.code(), movement.regime(), award.code(), proposal);
        award.checklist(wanted.procedure());
        nomination.dossier.procedure = wanted.procedure();
        nomination.dossier.draftedBy = actor.name();
        nominations.persist(nomination);
        return published(nomination, Happened.DRAFTED);
    }

    NominationView revise(UUID id, JsonNode patch, ExpectedVersion expected) {
        Nomination nomination = seen(id, expected);
        Proposal proposal = owned(patches.apply(Proposal.of(nomination), patch, Proposal.class));
        nomination.stage().after(Command.REVISE);
        Movement movement = movements.named(nomination.movement());
        AwardType award = award(nomination);
        requireAdmitted(movement, award, proposal.nominee());
        nominations.requireFirst(movement, award, proposal.nominee(), nomination.id());
        nomination.revise(proposal);
        return published(nomination, Happened.REVISED);
    }

    /** The last day binds the first submission; what came back for supplement may follow later. */
    NominationView submit(UUID id, ExpectedVersion expected) {
        Nomination nomination = seen(id, expected);
        LocalDate today = arrival.day();
        if (nomination.stage() == Stage.DRAFT) {
            movements.named(nomination.movement()).requireNominationsOpen(today);
        }
        String manifest = freezing.manifest(nomination);
        nomination.submit(award(nomination).checklist(nomination.dossier.procedure), today);
        nomination.dossier.freeze(new CanonicalJson(manifest).sha256(), actor.name());
        NominationView submitted = published(nomination, Happened.SUBMITTED);
        freezing.store(id, submitted.rounds() + 1, manifest);
        return submitted;
    }

    NominationView withdraw(UUID id, Ending ending, ExpectedVersion expected) {
        Nomination nomination = seen(id, expected);
        nomination.withdraw(ending.reason());
        return published(nomination, Happened.WITHDRAWN);
    }

    private AwardType award(Nomination nomination) {
        return awards.get(nomination.regime(), nomination.awardCode());
    }

    private void requireAdmitted(Movement movement, AwardType award, Nominee nominee) {
        new Admission(movement, award).requireOpenTo(nominee);
        nominee.requireEnterprise();
        if (nominee.taxCode() != null) {
            enterprises.require(nominee.taxCode(), "/nominee/taxCode");
        }
    }

    /** An enterprise's token nominates its own enterprise and its own people. */
    private Proposal owned(Proposal proposal) {
        Nominee nominee = proposal.nominee().of(actor.binding().orElse(null));
        actor.requireActsFor(nominee.taxCode() == null ? "" : nominee.taxCode());
        return proposal.by(nominee).citing(evidence.checked(proposal.evidence(), nominee.taxCode()));
    }

    private Nomination seen(UUID id, ExpectedVersion expected) {
        Nomination nomination = reading.get(id);
        expected.require(nomination);
        return nomination;
    }

    private NominationView published(Nomination nomination, Happened what) {
        nominations.publish(nomination, what);
        return NominationView.of(nomination);
    }
}
