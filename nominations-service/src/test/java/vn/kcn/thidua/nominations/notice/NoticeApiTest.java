package vn.kcn.thidua.nominations.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.SESSIONS;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.change;
import static vn.kcn.thidua.nominations.Board.command;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.hr;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.opened;
import static vn.kcn.thidua.nominations.Board.vote;
import static vn.kcn.thidua.nominations.Doors.assertOpenTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class NoticeApiTest {

    private static final String NOTICE = "{\"number\": \"21/TB-KCN\"}";

    @Test
    void the_nominee_reads_what_the_council_counted() {
        String movement = movement();
        String taxCode = enterprise();
        String id = appraised(movement, "GIAY_KHEN", taxCode);
        String session = opened(movement, 3, List.of(id));
        vote(1, session, id, "AGREE").then().statusCode(200);
        as("secretary").post(SESSIONS + "/" + session + "/closing").then().statusCode(200);
        hr(taxCode).get(path(id)).then().statusCode(404).body("code", equalTo("no-notice"));
        issue(id).statusCode(201).body("reasons.code", contains("COUNCIL_SHARE"));
        hr(taxCode)
                .get(path(id))
                .then()
                .statusCode(200)
                .body("number", equalTo("21/TB-KCN"))
                .body("reasons[0].textVi", containsString("1/3 thành viên đồng ý"));
        hr(enterprise()).get(path(id)).then().statusCode(404);
        issue(id).statusCode(409).body("code", equalTo("notice-issued"));
    }

    @Test
    void the_leaders_reason_and_each_failing_rule_are_in_it() {
        String taxCode = enterprise();
        String id = appraised(movement(), "GIAY_KHEN", taxCode);
        as("officer")
                .body("""
                {"taxCode": "%s", "kind": "INSPECTION", "reason": "Đang thanh tra", "source": "Văn bản 112"}
                """.formatted(taxCode))
                .post("/api/v1/award-holds")
                .then()
                .statusCode(201);
        command(as("leader"), id, "refusal", "{\"reason\": \"Chưa nổi bật trong khối\"}")
                .statusCode(200);
        issue(id)
                .statusCode(201)
                .body("reasons.code", contains("LEADER", "NOTHING_OPEN"))
                .body("reasons.textVi", hasItem("Chưa nổi bật trong khối"));
    }

    @Test
    void only_a_case_that_ended_without_an_award_has_one() {
        String id = appraised(movement(), "GIAY_KHEN", enterprise());
        issue(id).statusCode(409).body("code", equalTo("not-ended-without-award"));
        for (String stage : List.of("REJECTED", "NOT_AWARDED", "HIGHER_REJECTED")) {
            String ended = appraised(movement(), "GIAY_KHEN", enterprise());
            change("update nomination set stage = '" + stage + "' where id = '" + ended + "'");
            issue(ended).statusCode(201);
        }
    }

    @Test
    void notices_have_their_roles() {
        String id = appraised(movement(), "GIAY_KHEN", enterprise());
        assertOpenTo(Set.of("secretary"), who -> who.body(NOTICE).post(path(id)));
        assertOpenTo(
                Set.of("enterprise", "officer", "council", "secretary", "leader", "auditor"), who -> who.get(path(id)));
    }

    private static ValidatableResponse issue(String id) {
        return as("secretary").body(NOTICE).post(path(id)).then();
    }

    private static String path(String id) {
        return NOMINATIONS + "/" + id + "/not-awarded-notice";
    }
}
