package vn.kcn.thidua.nominations.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.canonical.CanonicalJson;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;
import vn.kcn.thidua.nominations.regime.AwardTypes;

/** Tells of what a chunk of rows did, in the order in which it happened, and hands in what is to be handed in. */
@ApplicationScoped
class BulkSubmitting {

    @Inject
    Nominations nominations;

    @Inject
    AwardTypes awards;

    @Inject
    Freezing freezing;

    @Inject
    Actor actor;

    void tell(NominatedChanges changes, LocalDate today) {
        nominations.publishAll(changes.drafted, Happened.DRAFTED);
        nominations.publishAll(changes.revised, Happened.REVISED);
        // read before any of them changes: a query after it would flush the change and cost a version
        Map<Nomination, String> fresh = new LinkedHashMap<>();
        Map<Nomination, String> known = new LinkedHashMap<>();
        for (Nomination nomination : changes.submitted) {
            if (changes.drafted.contains(nomination)) {
                fresh.put(nomination, freezing.manifestWithoutFiles(nomination));
            } else {
                known.put(nomination, freezing.manifest(nomination));
            }
        }
        fresh.forEach((nomination, manifest) -> submit(nomination, manifest, today));
        known.forEach((nomination, manifest) -> submit(nomination, manifest, today));
        nominations.publishAll(changes.submitted, Happened.SUBMITTED);
        freezing.storeFirst(fresh);
        known.forEach((nomination, manifest) -> freezing.store(nomination.id(), nomination.rounds() + 1, manifest));
    }

    private void submit(Nomination nomination, String manifest, LocalDate today) {
        nomination.submit(
                awards.get(nomination.regime(), nomination.awardCode()).checklist(nomination.dossier.procedure), today);
        nomination.dossier.freeze(new CanonicalJson(manifest).sha256(), actor.name());
    }
}
