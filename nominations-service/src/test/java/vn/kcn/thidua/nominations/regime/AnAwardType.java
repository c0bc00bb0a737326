package vn.kcn.thidua.nominations.regime;

import java.util.List;
import java.util.Set;
import vn.kcn.thidua.nominations.dossier.Checklist;
import vn.kcn.thidua.nominations.dossier.DocumentKind;

/** Awards to test with. */
public final class AnAwardType {

    public static final Checklist FORM_CHECKLIST = new Checklist(
            List.of(DocumentKind.TO_TRINH, DocumentKind.BAO_CAO_THANH_TICH, DocumentKind.BIEN_BAN_XET_KHEN),
            List.of(DocumentKind.CHUNG_NHAN_THANH_TICH));

    private AnAwardType() {}

    public static AwardType giayKhen() {
        return award(
                "GIAY_KHEN",
                AwardKind.FORM,
                AwardLevel.GRASSROOTS,
                true,
                false,
                RecipientKind.INDIVIDUAL,
                RecipientKind.COLLECTIVE,
                RecipientKind.ENTERPRISE);
    }

    public static AwardType laoDongTienTien() {
        return award("LDTT", AwardKind.TITLE, AwardLevel.GRASSROOTS, false, true, RecipientKind.INDIVIDUAL);
    }

    public static AwardType bangKhenTinh() {
        return award("BK_TINH", AwardKind.FORM, AwardLevel.PROVINCE, true, false, RecipientKind.values());
    }

    private static AwardType award(
            String code,
            AwardKind kind,
            AwardLevel level,
            boolean thematicAllowed,
            boolean enterpriseDecides,
            RecipientKind... recipients) {
        return new AwardType(
                "TDKT_2003",
                code,
                kind,
                "Giấy khen",
                "Certificate of commendation",
                Set.of(recipients),
                level,
                "Trưởng Ban",
                "Head of the board",
                thematicAllowed,
                enterpriseDecides,
                VoteRule.ofAllMembers(new VoteThreshold(50, 100, true)),
                null,
                false,
                FORM_CHECKLIST,
                null,
                false,
                null,
                false,
                0,
                true,
                null);
    }
}
