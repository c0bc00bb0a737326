package vn.kcn.thidua.nominations.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.attachments.Attachment;
import vn.kcn.thidua.kit.attachments.Attachments;
import vn.kcn.thidua.kit.attachments.ReceivedFile;
import vn.kcn.thidua.kit.problem.Refusal;

/** The files of a dossier: added while it may be changed, sealed with its submission. */
@ApplicationScoped
@Transactional
class Documenting {

    @Inject
    Reading reading;

    @Inject
    Attachments attachments;

    @Inject
    Freezing freezing;

    @Inject
    Evidence evidence;

    /** Asked before a file is read: nobody sends 25 MiB to hear no. */
    void requireOpen(UUID id) {
        reading.get(id).stage().after(Command.REVISE);
    }

    Attachment attach(UUID id, ReceivedFile file) {
        Nomination nomination = reading.get(id);
        nomination.stage().after(Command.REVISE);
        String owner = Freezing.owner(id, nomination.examination.rounds);
        Attachment stored = attachments.store(owner, file);
        attachments.attach(owner, List.of(stored.id()));
        return stored;
    }

    Attachment file(UUID id, UUID file) {
        return freezing.files(id, reading.get(id).examination.rounds).stream()
                .filter(found -> found.id().equals(file))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-attachment", Map.of("id", file)));
    }

    DossierView read(UUID id) {
        Nomination nomination = reading.get(id);
        return new DossierView(
                freezing.files(id, nomination.examination.rounds),
                nomination.dossier.evidence.stream()
                        .map(cited -> new DossierView.Cited(
                                cited.reference(), cited.version(), cited.sha256(), evidence.isChanged(cited)))
                        .toList(),
                freezing.versions(id));
    }
}
