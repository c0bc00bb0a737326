package vn.kcn.thidua.nominations.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.nominations.dossier.DocumentKind;
import vn.kcn.thidua.nominations.dossier.DossierDocument;
import vn.kcn.thidua.nominations.regime.AnAwardType;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/** Nominations to test with. */
public final class ANomination {

    static final LocalDate DAY = LocalDate.of(2021, 12, 20);
    static final UUID SESSION = UUID.fromString("017e0000-0000-7000-8000-000000000004");

    private ANomination() {}

    static Nominee enterprise() {
        return new Nominee(RecipientKind.ENTERPRISE, "Công ty TNHH Ví Dụ Một", "2400999012", null);
    }

    static List<DossierDocument> completeDossier() {
        return List.of(
                new DossierDocument(DocumentKind.TO_TRINH, "Tờ trình số 12/TTr-VD"),
                new DossierDocument(DocumentKind.BAO_CAO_THANH_TICH, "Báo cáo thành tích năm 2021"),
                new DossierDocument(DocumentKind.BIEN_BAN_XET_KHEN, "Biên bản xét khen thưởng"));
    }

    public static Nomination draft() {
        return Nomination.draft(
                "MTK-2021",
                "TDKT_2003",
                "GIAY_KHEN",
                new Proposal(
                        enterprise(),
                        "Giữ vững sản xuất “3 tại chỗ”, không để phát sinh ổ dịch",
                        completeDossier(),
                        null,
                        List.of()));
    }

    /** Walked there step by step, as the board would. */
    public static Nomination in(Stage stage) {
        Nomination nomination = draft();
        if (stage == Stage.DRAFT) {
            return nomination;
        }
        if (stage == Stage.WITHDRAWN) {
            nomination.withdraw("Rút hồ sơ");
            return nomination;
        }
        nomination.submit(AnAwardType.FORM_CHECKLIST, DAY);
        if (stage == Stage.SUBMITTED) {
            return nomination;
        }
        if (stage == Stage.RETURNED) {
            nomination.returnForSupplement("Thiếu xác nhận", List.of(DocumentKind.BAO_CAO_THANH_TICH));
            return nomination;
        }
        nomination.accept();
        if (stage == Stage.ACCEPTED) {
            return nomination;
        }
        nomination.appraise(true, "Đủ tiêu chuẩn, đủ hồ sơ theo quy định");
        if (stage == Stage.APPRAISED) {
            return nomination;
        }
        if (stage == Stage.CONSULTATION) {
            nomination.consult(DAY, DAY.plusDays(14), 10, 1);
            return nomination;
        }
        nomination.callToCouncil(0);
        if (stage == Stage.COUNCIL) {
            return nomination;
        }
        nomination.conclude(outcome(stage != Stage.REJECTED));
        switch (stage) {
            case NOT_AWARDED -> nomination.refuse("Không đủ tiêu chuẩn");
            case RECOMMENDED -> nomination.recommend();
            case HIGHER_AWARDED, HIGHER_REJECTED -> {
                nomination.recommend();
                nomination.hearFromAbove(stage == Stage.HIGHER_AWARDED);
            }
            case AWARDED -> nomination.award();
            case PUBLISHED -> {
                nomination.award();
                nomination.publishResult();
            }
            case CORRECTED -> {
                nomination.award();
                nomination.correct();
            }
            case REVOKED -> {
                nomination.award();
                nomination.revoke();
            }
            default -> {}
        }
        return nomination;
    }

    static CouncilOutcome outcome(boolean passed) {
        return new CouncilOutcome(SESSION, LocalDate.of(2021, 12, 28), 9, passed ? 8 : 4, passed);
    }
}
