package vn.kcn.thidua.nominations.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kcn.thidua.kit.problem.Refusal;

/** What a dossier for one award must hold, and what it may have to hold. */
public record Checklist(List<DocumentKind> required, List<DocumentKind> conditional) {

    public Checklist {
        required = List.copyOf(required);
        conditional = List.copyOf(conditional);
    }

    public List<DocumentKind> missingFrom(List<DossierDocument> documents) {
        Set<DocumentKind> present =
                documents.stream().map(DossierDocument::kind).collect(Collectors.toSet());
        return required.stream().filter(kind -> !present.contains(kind)).toList();
    }

    /** Names every missing document at once, so that a dossier comes back once and not four times. */
    public void requireComplete(List<DossierDocument> documents) {
        List<DocumentKind> missing = missingFrom(documents);
        if (!missing.isEmpty()) {
            throw Refusal.all(missing.stream().map(Checklist::missing).toList());
        }
    }

    private static Refusal missing(DocumentKind kind) {
        return Refusal.rule(
                        "document-missing", Map.of("document", kind, "nameVi", kind.nameVi(), "nameEn", kind.nameEn()))
                .at("/documents");
    }
}
