package vn.kcn.thidua.nominations.nomination;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.kcn.thidua.kit.attachments.Attachment;
import vn.kcn.thidua.kit.attachments.Attachments;
import vn.kcn.thidua.kit.canonical.CanonicalJson;

/**
 * Freezes what a submission says: text, documents, files and cited figures, as one document in canonical form (RFC 8785)
 * with its SHA-256. A supplement freezes a version of its own; the earlier ones stay.
 */
@ApplicationScoped
class Freezing {

    private static final String STORE = """
            insert into nomination_dossier (nomination_id, number, sha256, manifest, frozen_at)
            values (:id, :number, :sha256, :manifest, :at)
            """;

    private static final String STORE_FIRST = """
            insert into nomination_dossier (nomination_id, number, sha256, manifest, frozen_at)
            select cast(id as uuid), 1, sha256, manifest, :at
            from unnest(cast(:ids as text[]), cast(:hashes as text[]), cast(:manifests as text[])) as dossier (id, sha256, manifest)
            """;

    private static final String VERSIONS = """
            select number, sha256, manifest, frozen_at from nomination_dossier where nomination_id = :id order by number
            """;

    @Inject
    EntityManager entities;

    @Inject
    Attachments attachments;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Read before the nomination changes: a query after it would flush the change and cost a version. */
    String manifest(Nomination nomination) {
        return manifest(nomination, files(nomination.id(), nomination.examination.rounds));
    }

    /** Of one that was drafted just now. */
    String manifestWithoutFiles(Nomination nomination) {
        return manifest(nomination, List.of());
    }

    private String manifest(Nomination nomination, List<Attachment> files) {
        ObjectNode manifest = json.createObjectNode();
        manifest.put("nomination", nomination.id().toString());
        manifest.put("round", nomination.examination.rounds + 1);
        manifest.put("movement", nomination.movement);
        manifest.put("regime", nomination.regime);
        manifest.put("award", nomination.award);
        manifest.put("procedure", nomination.dossier.procedure.name());
        manifest.set("nominee", json.valueToTree(nomination.nominee));
        manifest.put("achievements", nomination.dossier.achievements);
        manifest.set("documents", json.valueToTree(List.copyOf(nomination.dossier.documents)));
        manifest.set("claims", json.valueToTree(nomination.dossier.claims));
        manifest.set("evidence", json.valueToTree(List.copyOf(nomination.dossier.evidence)));
        manifest.set(
                "files",
                json.valueToTree(files.stream()
                        .map(file -> new Frozen(file.name(), file.mediaType(), file.size(), file.sha256()))
                        .toList()));
        return CanonicalJson.of(EvidenceProjection.exact(manifest)).text();
    }

    /** After the nomination was submitted and told of. */
    void store(UUID id, int number, String manifest) {
        for (int round = 0; round < number; round++) {
            attachments.seal(owner(id, round));
        }
        entities.createNativeQuery(STORE)
                .setParameter("id", id)
                .setParameter("number", number)
                .setParameter("sha256", new CanonicalJson(manifest).sha256())
                .setParameter("manifest", manifest)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** First dossiers without files, in one statement. */
    void storeFirst(Map<Nomination, String> manifests) {
        if (manifests.isEmpty()) {
            return;
        }
        List<String> texts = List.copyOf(manifests.values());
        entities.createNativeQuery(STORE_FIRST)
                .setParameter(
                        "ids",
                        manifests.keySet().stream()
                                .map(nomination -> nomination.id().toString())
                                .toArray(String[]::new))
                .setParameter(
                        "hashes",
                        texts.stream()
                                .map(text -> new CanonicalJson(text).sha256())
                                .toArray(String[]::new))
                .setParameter("manifests", texts.toArray(String[]::new))
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Of every round up to this one. */
    List<Attachment> files(UUID id, int rounds) {
        return IntStream.rangeClosed(0, rounds)
                .boxed()
                .flatMap(round -> attachments.of(owner(id, round)).stream())
                .toList();
    }

    List<DossierView.Version> versions(UUID id) {
        List<DossierView.Version> versions = new ArrayList<>();
        for (Object row : entities.createNativeQuery(VERSIONS, Object[].class)
                .setParameter("id", id)
                .getResultList()) {
            versions.add(DossierView.Version.of((Object[]) row));
        }
        return versions;
    }

    /** Files belong to a round: those of a submitted one are sealed, and a supplement adds its own. */
    static String owner(UUID id, int round) {
        return "nomination/" + id + "/" + round;
    }

    /** A file as the manifest names it. */
    record Frozen(String name, String mediaType, long size, String sha256) {}
}
