package vn.kcn.thidua.nominations.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.document.AdministrativeDocument;
import vn.kcn.thidua.kit.document.AdministrativeDocument.Letterhead;

/**
 * A body as its papers show it.
 *
 * @param organ who decides, as a decision names him above its articles
 * @param bases what the body rests on
 */
public record Office(
        String name, String parent, String issuer, String council, String place, String organ, List<String> bases) {

    public Office {
        bases = List.copyOf(bases);
    }

    /** On the board's letterhead. */
    public AdministrativeDocument paper(
            PaperForm form, @Nullable String number, LocalDate day, String movement, Signatory signatory) {
        return document(form, new Letterhead(parent, issuer, numberOr(form, number), place, day), movement, signatory);
    }

    /** On the letterhead of the council that sits beside the board. */
    public AdministrativeDocument minutes(PaperForm form, LocalDate day, String movement, Signatory chair) {
        return document(form, new Letterhead(issuer, council, form.sign(), place, day), movement, chair);
    }

    private static AdministrativeDocument document(
            PaperForm form, Letterhead letterhead, String movement, Signatory signatory) {
        return new AdministrativeDocument(
                letterhead,
                form.title(),
                form.subject().replace("{movement}", movement),
                signatory.signature(),
                form.recipients());
    }

    private static String numberOr(PaperForm form, @Nullable String number) {
        return number == null ? form.sign() : number;
    }
}
