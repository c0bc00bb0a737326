package vn.kcn.thidua.nominations.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.regime.AnAwardType;
import vn.kcn.thidua.nominations.regime.AwardType;

class ChecklistTest {

    private static final Checklist CHECKLIST = new Checklist(
            List.of(DocumentKind.TO_TRINH, DocumentKind.BAO_CAO_THANH_TICH, DocumentKind.BIEN_BAN_BINH_XET),
            List.of(DocumentKind.CHUNG_NHAN_SANG_KIEN));

    @Test
    void only_some_awards_have_a_simplified_procedure() {
        AwardType award = AnAwardType.giayKhen();
        assertEquals(AnAwardType.FORM_CHECKLIST, award.checklist(Procedure.NORMAL));
        assertRefused("no-simplified-procedure", "/procedure", () -> award.checklist(Procedure.SIMPLIFIED));
    }

    @Test
    void names_every_missing_document_at_once() {
        Refusal refusal = assertRefused(
                "document-missing",
                () -> CHECKLIST.requireComplete(List.of(document(DocumentKind.BAO_CAO_THANH_TICH))));

        assertEquals(
                List.of(DocumentKind.TO_TRINH, DocumentKind.BIEN_BAN_BINH_XET),
                refusal.parts().stream()
                        .map(part -> part.facts().get("document"))
                        .toList());
    }

    @Test
    void a_conditional_document_may_be_left_out() {
        CHECKLIST.requireComplete(List.of(
                document(DocumentKind.TO_TRINH),
                document(DocumentKind.BAO_CAO_THANH_TICH),
                document(DocumentKind.BIEN_BAN_BINH_XET)));
    }

    @Test
    void two_of_a_kind_do_not_stand_for_another() {
        assertEquals(
                List.of(DocumentKind.BAO_CAO_THANH_TICH, DocumentKind.BIEN_BAN_BINH_XET),
                CHECKLIST.missingFrom(List.of(document(DocumentKind.TO_TRINH), document(DocumentKind.TO_TRINH))));
    }

    private static DossierDocument document(DocumentKind kind) {
        return new DossierDocument(kind, kind.nameVi());
    }
}
