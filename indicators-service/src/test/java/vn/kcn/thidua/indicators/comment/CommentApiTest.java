package vn.kcn.thidua.indicators.comment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class CommentApiTest {

    private String own = "";
    private String flow = "";

    @BeforeEach
    void a_report_of_one_figure() {
        own = Board.operatingEnterprise();
        flow = Board.flow();
        Board.file(own, "2021-07", flow, "5");
    }

    private String path() {
        return Board.reportPath(own, "2021-07") + "/comments";
    }

    private ValidatableResponse write(RequestSpecification who, String fields) {
        return who.body("{\"indicator\": \"" + flow + "\", \"text\": \"Đề nghị giải trình\"" + fields + "}")
                .post(path())
                .then();
    }

    private static ValidatableResponse resolve(RequestSpecification who, String path) {
        return who.body("{\"text\": \"Đã đối chiếu hóa đơn\"}")
                .post(path + "/resolution")
                .then();
    }

    @Test
    void a_flag_stays_until_somebody_resolves_it_and_keeps_the_figure_it_was_about() {
        String id = write(Board.officer(), ", \"followUp\": true")
                .statusCode(201)
                .body("figure", equalTo(5))
                .body("reportVersion", equalTo(1))
                .body("fromBoard", equalTo(true))
                .body("audience", equalTo("BOTH"))
                .body("resolvedAt", nullValue())
                .extract()
                .path("id");
        write(Board.enterprise(own), "").statusCode(201).body("fromBoard", equalTo(false));
        Board.enterprise(own)
                .header("If-Match", "*")
                .body(Board.values(flow, "6"))
                .put(Board.reportPath(own, "2021-07"))
                .then()
                .statusCode(200);

        Board.enterprise(own)
                .get(path())
                .then()
                .statusCode(200)
                .body("items.followUp", contains(true, false))
                .body("items.figure", contains(5, 5));
        Board.as("auditor").get(path() + "?open=true").then().body("items.id", contains(id));
        resolve(Board.as("secretary"), path() + "/" + id)
                .statusCode(200)
                .body("resolution", equalTo("Đã đối chiếu hóa đơn"))
                .body("version", equalTo(2));
        Board.officer().get(path() + "?open=true").then().body("items", hasSize(0));
        resolve(Board.officer(), path() + "/" + id).statusCode(409).body("code", equalTo("comment-resolved"));
    }

    @Test
    void what_the_board_writes_for_itself_is_not_there_for_the_enterprise() {
        String id = write(Board.officer(), ", \"audience\": \"BOARD\", \"followUp\": true")
                .statusCode(201)
                .extract()
                .path("id");

        Board.enterprise(own).get(path()).then().body("items", hasSize(0));
        Board.officer().get(path()).then().body("items.audience", contains("BOARD"));
        resolve(Board.enterprise(own), path() + "/" + id).statusCode(404).body("code", equalTo("comment-not-found"));
    }

    @Test
    void an_enterprise_resolves_what_it_wrote_and_hides_nothing_from_the_board() {
        String boards = write(Board.officer(), "").extract().path("id");
        String owns = write(Board.enterprise(own), ", \"audience\": \"BOARD\"")
                .statusCode(201)
                .body("audience", equalTo("BOTH"))
                .extract()
                .path("id");

        resolve(Board.enterprise(own), path() + "/" + boards)
                .statusCode(403)
                .body("code", equalTo("comment-of-the-board"));
        resolve(Board.enterprise(own), path() + "/" + owns).statusCode(200);
    }

    @Test
    void writing_and_resolving_are_in_the_audit_trail_and_told_to_nobody() {
        String id = write(Board.officer(), "").extract().path("id");
        resolve(Board.officer(), path() + "/" + id).statusCode(200);

        assertEquals(
                "written,resolved",
                Board.text("select string_agg(split_part(type, '.', 5), ',' order by aggregate_version)"
                        + " from audit_entry where aggregate_id = '" + id + "'"));
        assertEquals(0, Board.number("select count(*) from outbox where aggregate_id = '" + id + "'"));
    }

    @Test
    void who_may_not_read_the_report_finds_no_comments_either() {
        String other = Board.operatingEnterprise();

        Board.anonymous().get(path()).then().statusCode(401);
        Board.as("council").get(path()).then().statusCode(403);
        Board.enterprise(other).get(path()).then().statusCode(404).body("code", equalTo("report-not-found"));
        write(Board.enterprise(other), "").statusCode(404);
        write(Board.anonymous(), "").statusCode(401);
        write(Board.as("auditor"), "").statusCode(403);
        resolve(Board.anonymous(), path() + "/018f0000-0000-7000-8000-000000000000")
                .statusCode(401);
        resolve(Board.as("auditor"), path() + "/018f0000-0000-7000-8000-000000000000")
                .statusCode(403);
        resolve(Board.officer(), path() + "/018f0000-0000-7000-8000-000000000000")
                .statusCode(404)
                .body("code", equalTo("comment-not-found"));
        Board.officer()
                .body("{\"indicator\": \"NOBODYS\", \"text\": \"Sai\"}")
                .post(path())
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-indicator"))
                .body("errors[0].pointer", equalTo("/indicator"));
        Board.officer()
                .body("{\"indicator\": \"" + flow + "\", \"text\": \"Chưa có báo cáo\"}")
                .post(Board.reportPath(own, "2021-06") + "/comments")
                .then()
                .statusCode(404)
                .body("code", equalTo("report-not-found"));
    }
}
