package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.award.EnterpriseAwards;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.audit.RecordedStates;
import vn.kcn.thidua.kit.audit.RecordedStates.Recorded;
import vn.kcn.thidua.kit.problem.Refusal;

/** What this caller may see of an enterprise. */
@RequestScoped
class Profiles {

    @Inject
    EnterpriseAwards awards;

    @Inject
    RecordedStates recorded;

    @Inject
    Ownerships ownerships;

    @Inject
    Expanding expanding;

    @Inject
    ContactReads reads;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    EnterpriseView of(Enterprise enterprise) {
        return of(enterprise, null, null);
    }

    private EnterpriseView of(Enterprise enterprise, @Nullable Expanded expanded, @Nullable AsOf asOf) {
        String taxCode = enterprise.taxCode().digits();
        return EnterpriseView.of(
                enterprise, awards.inForce(taxCode), maySeeContact(taxCode), expanded, asOf, Today.by(clock));
    }

    /** Shown to somebody who asks for it; what that shows of persons is entered in the trail first. */
    EnterpriseView read(Enterprise enterprise, Expand expand, @Nullable AsOf asOf) {
        Expanded expanded = expanding.of(enterprise, expand, AsOf.dayOf(asOf, Today.by(clock)));
        EnterpriseView profile = of(enterprise, expanded, asOf);
        if (profile.contact() != null) {
            reads.record(enterprise);
        }
        return profile;
    }

    /** As it was recorded by an instant: what everybody could read then. */
    EnterpriseView recordedBy(Instant past, Enterprise enterprise, @Nullable AsOf asOf) {
        Recorded known = recorded.by(past, enterprise.id())
                .orElseThrow(() -> Refusal.notFound(
                        "enterprise-not-known-then", Map.of("taxCode", enterprise.taxCode(), "knownAt", past)));
        return new RecordedProfile(recorded.read(known.state(), EnterpriseEvent.class))
                .on(AsOf.dayOf(asOf, Today.by(clock)), asOf);
    }

    RelationsView relationsOf(Enterprise enterprise, @Nullable AsOf asOf) {
        LocalDate day = AsOf.dayOf(asOf, Today.by(clock));
        TaxCode taxCode = enterprise.taxCode();
        Shareholding all = enterprise.shareholding();
        Shareholding shown = maySeeContact(taxCode.digits()) ? all : all.withoutPersons();
        if (!shown.equals(all.withoutPersons())) {
            reads.record(enterprise);
        }
        List<String> parents = ownerships.parentsOn(taxCode, day);
        return new RelationsView(
                taxCode,
                enterprise.version(),
                day,
                enterprise.headOffice().orElse(null),
                ownerships.unitsOf(taxCode),
                shown.parentOn(day).orElse(null),
                parents.isEmpty() ? null : parents.getLast(),
                ownerships.subsidiariesOn(taxCode, day),
                shown.investors());
    }

    private boolean maySeeContact(String taxCode) {
        return actor.has(Roles.OFFICER)
                || actor.has(Roles.AUDITOR)
                || actor.has(Roles.ENTERPRISE) && actor.mayActFor(taxCode);
    }
}
