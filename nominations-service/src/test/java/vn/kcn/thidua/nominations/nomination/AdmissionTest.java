package vn.kcn.thidua.nominations.nomination;

import static vn.kcn.thidua.nominations.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import vn.kcn.thidua.nominations.movement.AMovement;
import vn.kcn.thidua.nominations.regime.AnAwardType;
import vn.kcn.thidua.nominations.regime.RecipientKind;

class AdmissionTest {

    private static final Nominee OWN_STAFF = new Nominee(RecipientKind.INDIVIDUAL, "Người Ví Dụ", null, null);
    private static final Nominee WORKER = new Nominee(RecipientKind.INDIVIDUAL, "Người Ví Dụ", "2400999012", null);

    @Test
    void a_thematic_movement_gives_certificates() {
        new Admission(AMovement.thematic(), AnAwardType.giayKhen()).requireOpenTo(ANomination.enterprise());
    }

    @Test
    void a_thematic_movement_gives_no_titles() {
        var admission = new Admission(AMovement.thematic(), AnAwardType.laoDongTienTien());
        assertRefused("award-not-in-thematic-movement", "/award", () -> admission.requireOpenTo(OWN_STAFF));
    }

    @Test
    void the_years_movement_gives_titles_to_the_boards_own_people() {
        new Admission(AMovement.regular(), AnAwardType.laoDongTienTien()).requireOpenTo(OWN_STAFF);
    }

    @Test
    void an_enterprise_gives_its_people_their_titles_itself() {
        var admission = new Admission(AMovement.regular(), AnAwardType.laoDongTienTien());
        assertRefused("enterprise-decides", "/award", () -> admission.requireOpenTo(WORKER));
    }

    @Test
    void an_award_is_for_its_own_kinds_of_recipient() {
        var admission = new Admission(AMovement.regular(), AnAwardType.laoDongTienTien());
        assertRefused("wrong-recipient-kind", "/nominee/kind", () -> admission.requireOpenTo(ANomination.enterprise()));
    }
}
