package vn.kcn.thidua.indicators.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ApprovalApiTest {

    private static final String APPROVALS = "/api/v1/reports/approvals";

    private static long approvedTotal(String indicator, String period) {
        return Board.number("select coalesce(sum(total), 0) from approved_total where indicator = '" + indicator
                + "' and period = '" + period + "'");
    }

    @Test
    void an_officer_approves_what_was_read_and_it_counts() {
        String enterprise = Board.operatingEnterprise();
        String flow = Board.flow();
        String etag = Board.file(enterprise, "2021-07", flow, "12");

        Board.approve(enterprise, "2021-07", etag)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("state", equalTo("APPROVED_L1"))
                .body("approvedBy", equalTo("officer.demo"))
                .body("approvedAt", notNullValue());

        assertEquals(12, approvedTotal(flow, "2021-07"));
        Board.officer()
                .get(Board.reportPath(enterprise, "2021-07") + "/revisions")
                .then()
                .body("items[0].approvedBy", equalTo("officer.demo"))
                .body("items[0].approvedAt", notNullValue());
    }

    @Test
    void approving_and_returning_take_a_token_of_an_officer() {
        String enterprise = Board.operatingEnterprise();
        String etag = Board.file(enterprise, "2021-07", Board.flow(), "1");
        String path = Board.reportPath(enterprise, "2021-07");
        String reason = "{\"reason\": \"x\"}";

        Board.anonymous()
                .header("If-Match", etag)
                .post(path + "/approval")
                .then()
                .statusCode(401);
        Board.anonymous().body(reason).post(path + "/return").then().statusCode(401);
        for (String command : List.of("/reopening", "/lock")) {
            Board.anonymous().body(reason).post(path + command).then().statusCode(401);
            Board.as("leader").body(reason).post(path + command).then().statusCode(403);
        }
        Board.anonymous()
                .body("{\"period\": \"2021-07\"}")
                .post(APPROVALS)
                .then()
                .statusCode(401);
        for (var who :
                List.of(Board.enterprise(enterprise), Board.as("auditor"), Board.as("council"), Board.as("leader"))) {
            who.header("If-Match", etag).post(path + "/approval").then().statusCode(403);
        }
        for (String role : List.of("auditor", "council", "leader")) {
            Board.as(role)
                    .header("If-Match", etag)
                    .body(reason)
                    .post(path + "/return")
                    .then()
                    .statusCode(403);
            Board.as(role)
                    .body("{\"period\": \"2021-07\"}")
                    .post(APPROVALS)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void approving_what_changed_meanwhile_is_refused() {
        String enterprise = Board.operatingEnterprise();
        String flow = Board.flow();
        String read = Board.file(enterprise, "2021-07", flow, "1");
        Board.enterprise(enterprise)
                .header("If-Match", read)
                .body(Board.values(flow, "100"))
                .put(Board.reportPath(enterprise, "2021-07"))
                .then()
                .statusCode(200);

        Board.approve(enterprise, "2021-07", read).then().statusCode(412).body("code", equalTo("stale"));
        Board.officer()
                .post(Board.reportPath(enterprise, "2021-07") + "/approval")
                .then()
                .statusCode(428);

        assertEquals(0, approvedTotal(flow, "2021-07"));
    }

    @Test
    void of_two_approvals_at_once_one_wins() throws Exception {
        String flow = Board.flow();
        for (int round = 0; round < 5; round++) {
            String enterprise = Board.operatingEnterprise();
            String etag = Board.file(enterprise, "2021-06", flow, "1");

            List<Integer> statuses =
                    atOnce(4, () -> Board.approve(enterprise, "2021-06", etag).statusCode());

            assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
            assertTrue(
                    statuses.stream().allMatch(status -> List.of(200, 409, 412).contains(status)), statuses.toString());
        }
        assertEquals(5, approvedTotal(flow, "2021-06"));
    }

    private static <T> List<T> atOnce(int times, Callable<T> action) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(java.util.Collections.nCopies(times, action))) {
                results.add(future.get());
            }
            return results;
        }
    }

    @Test
    void a_returned_report_is_mended_and_handed_in_again() {
        String enterprise = Board.operatingEnterprise();
        String flow = Board.flow();
        String path = Board.reportPath(enterprise, "2021-07");
        String etag = Board.file(enterprise, "2021-07", flow, "1");

        Board.officer()
                .header("If-Match", etag)
                .body("{}")
                .post(path + "/return")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        Board.officer()
                .header("If-Match", etag)
                .body("{\"reason\": \"Đơn vị là triệu USD\"}")
                .post(path + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("returnReason", equalTo("Đơn vị là triệu USD"));
        Board.enterprise(enterprise)
                .header("If-Match", "\"2\"")
                .body(Board.values(flow, "1000"))
                .put(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("returnReason", nullValue());
    }

    @Test
    void an_approved_report_changes_only_after_it_was_reopened() {
        String enterprise = Board.operatingEnterprise();
        String flow = Board.flow();
        String path = Board.reportPath(enterprise, "2021-07");
        Board.approve(enterprise, "2021-07", Board.file(enterprise, "2021-07", flow, "5"))
                .then()
                .statusCode(200);

        Board.enterprise(enterprise)
                .header("If-Match", "\"2\"")
                .body(Board.values(flow, "6"))
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("report-approved"));
        Board.enterprise(enterprise)
                .body(Board.values(flow, "5"))
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));

        Board.officer()
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"Rà soát lại\"}")
                .post(path + "/reopening")
                .then()
                .statusCode(200)
                .body("approvedAt", nullValue());
        assertEquals(0, approvedTotal(flow, "2021-07"));
        Board.enterprise(enterprise)
                .header("If-Match", "\"3\"")
                .body(Board.values(flow, "6"))
                .put(path)
                .then()
                .statusCode(200);
        Board.approve(enterprise, "2021-07", "\"4\"").then().statusCode(200);
        assertEquals(6, approvedTotal(flow, "2021-07"));
    }

    @Test
    void two_levels_approve_one_after_the_other_and_only_then_it_counts() {
        String flow = Board.flow();
        String form = Board.form("\"levels\": 2");
        String enterprise = Board.operatingEnterprise();
        String path = Board.reportPath(enterprise, "2021-07") + "?form=" + form;
        String approval = path.replace("?", "/approval?");
        Board.enterprise(enterprise)
                .body(Board.values(flow, "12"))
                .put(path)
                .then()
                .statusCode(201)
                .header("Location", equalTo(path))
                .body("permissions.maySubmit", equalTo(true))
                .body("permissions.mayApprove", equalTo(false));

        Board.as("secretary")
                .header("If-Match", "\"1\"")
                .post(approval)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-level"));
        Board.officer().get(path).then().body("permissions.mayApprove", equalTo(true));
        Board.officer()
                .header("If-Match", "\"1\"")
                .post(approval)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED_L1"))
                .body("permissions.mayReopen", equalTo(true))
                .body("permissions.mayApprove", equalTo(false));
        assertEquals(0, approvedTotal(flow, "2021-07"));
        Board.officer().header("If-Match", "\"2\"").post(approval).then().statusCode(403);
        Board.as("secretary")
                .header("If-Match", "\"2\"")
                .post(approval)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED_L2"))
                .body("permissions.mayLock", equalTo(true));
        assertEquals(12, approvedTotal(flow, "2021-07"));

        Board.officer()
                .header("If-Match", "\"3\"")
                .body("{\"reason\": \"x\"}")
                .post(path.replace("?", "/reopening?"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-level"));
        Board.as("secretary")
                .header("If-Match", "\"3\"")
                .post(path.replace("?", "/lock?"))
                .then()
                .statusCode(200)
                .body("state", equalTo("LOCKED"));
        Board.as("secretary")
                .header("If-Match", "\"4\"")
                .post(path.replace("?", "/lock?"))
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-transition"))
                .body("detail", containsString("reopen"));
        Board.as("secretary")
                .header("If-Match", "\"4\"")
                .body("{\"reason\": \"Đính chính\"}")
                .post(path.replace("?", "/reopening?"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REOPENED"));
        assertEquals(0, approvedTotal(flow, "2021-07"));
        Board.as("auditor")
                .get(path.replace("?", "/steps?"))
                .then()
                .statusCode(200)
                .body("items.command", equalTo(List.of("SUBMIT", "APPROVE", "APPROVE", "LOCK", "REOPEN")))
                .body("items[4].reason", equalTo("Đính chính"))
                .body("items[2].by", equalTo("secretary.demo"));
    }

    @Test
    void each_level_approves_what_waits_for_it_together() {
        String flow = Board.flow();
        String form = Board.form("\"levels\": 2");
        for (int i = 0; i < 3; i++) {
            String enterprise = Board.operatingEnterprise();
            Board.enterprise(enterprise)
                    .queryParam("form", form)
                    .body(Board.values(flow, "10"))
                    .put(Board.reportPath(enterprise, "2021-07"))
                    .then()
                    .statusCode(201);
        }
        String wish = "{\"period\": \"2021-07\", \"form\": \"" + form + "\"}";

        Board.as("secretary").body(wish).post(APPROVALS).then().body("approved", equalTo(0));
        Board.officer().body(wish).post(APPROVALS).then().statusCode(200).body("approved", equalTo(3));
        Board.officer().body(wish).post(APPROVALS).then().body("approved", equalTo(0));
        assertEquals(0, approvedTotal(flow, "2021-07"));
        Board.as("secretary").body(wish).post(APPROVALS).then().body("approved", equalTo(3));
        assertEquals(30, approvedTotal(flow, "2021-07"));
    }

    @Test
    void an_approval_tells_what_was_modified_since() {
        String flow = Board.flow();
        String enterprise = Board.operatingEnterprise();
        String path = Board.reportPath(enterprise, "2021-07");
        String etag = Board.file(enterprise, "2021-07", flow, "9.450");
        Board.officer().get(path + "/approval").then().statusCode(404).body("code", equalTo("never-approved"));
        String sha256 = CanonicalReport.of(
                        Reports.Key.of(null, enterprise, "2021-07"),
                        Map.of(new IndicatorCode(flow), Quantity.parse("9.45")))
                .sha256();

        Board.approve(enterprise, "2021-07", etag).then().statusCode(200).body("sha256", equalTo(sha256));
        Board.officer()
                .get(path + "/approval")
                .then()
                .statusCode(200)
                .body("inForce", equalTo(true))
                .body("modificationsSinceApproval", equalTo(0))
                .body("currentSha256", equalTo(sha256));
        Board.officer()
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"Rà soát\"}")
                .post(path + "/reopening")
                .then()
                .statusCode(200);
        Board.enterprise(enterprise)
                .header("If-Match", "\"3\"")
                .body(Board.values(flow, "9.5"))
                .put(path)
                .then()
                .statusCode(200);

        Board.enterprise(enterprise)
                .get(path + "/approval")
                .then()
                .body("inForce", equalTo(false))
                .body("reportVersion", equalTo(2))
                .body("sha256", equalTo(sha256))
                .body("modificationsSinceApproval", equalTo(1))
                .body("modifications[0].value", equalTo(9.5f))
                .body("modifications[0].replaced", equalTo(9.45f));
        Board.enterprise(Board.operatingEnterprise())
                .get(path + "/approval")
                .then()
                .statusCode(404);
        Board.anonymous().get(path + "/approval").then().statusCode(401);
        Board.as("council").get(path + "/approval").then().statusCode(403);
    }

    @Test
    void a_report_is_read_as_it_was_known_at_an_instant() {
        String flow = Board.flow();
        String enterprise = Board.operatingEnterprise();
        String path = Board.reportPath(enterprise, "2021-07");
        String etag = Board.file(enterprise, "2021-07", flow, "5");
        String filedAt = Board.officer().get(path).path("submittedAt");
        String approvedAt = Board.approve(enterprise, "2021-07", etag).path("approvedAt");
        Board.officer()
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"Rà soát\"}")
                .post(path + "/reopening")
                .then()
                .statusCode(200);
        Board.enterprise(enterprise)
                .header("If-Match", "\"3\"")
                .body(Board.values(flow, "6"))
                .put(path)
                .then()
                .statusCode(200);

        Board.officer()
                .queryParam("knownAt", filedAt)
                .get(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("state", equalTo("SUBMITTED"))
                .body("values." + flow, equalTo(5));
        Board.officer()
                .queryParam("knownAt", approvedAt)
                .get(path)
                .then()
                .body("state", equalTo("APPROVED_L1"))
                .body("values." + flow, equalTo(5))
                .body("permissions", nullValue());
        Board.officer()
                .queryParam("knownAt", "2099-01-01T00:00:00Z")
                .get(path)
                .then()
                .body("version", equalTo(4))
                .body("values." + flow, equalTo(6));
        Board.officer()
                .queryParam("knownAt", "2020-01-01T00:00:00Z")
                .get(path)
                .then()
                .statusCode(404);
        Board.officer()
                .queryParam("knownAt", "yesterday")
                .get(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/knownAt"));
    }

    @Test
    void checks_show_what_an_officer_looks_at_before_approving() {
        String flow = Board.flow();
        String enterprise = Board.operatingEnterprise();
        for (int month = 1; month <= 6; month++) {
            Board.file(enterprise, "2021-0" + month, flow, month % 2 == 0 ? "9" : "11");
        }
        Board.file(enterprise, "2021-07", flow, "1000");

        Board.officer()
                .get(Board.reportPath(enterprise, "2021-07") + "/checks")
                .then()
                .statusCode(200)
                .body("figures[0].verdict", equalTo("OUTLIER"))
                .body("figures[0].mean", equalTo(10f))
                .body("figures[0].periods", equalTo(6));
        Board.officer()
                .get(Board.reportPath(enterprise, "2021-06") + "/checks")
                .then()
                .body("figures[0].verdict", equalTo("INSUFFICIENT_HISTORY"));
    }

    @Test
    void all_submitted_reports_of_a_month_are_approved_together() {
        String flow = Board.flow();
        for (int i = 0; i < 3; i++) {
            Board.file(Board.operatingEnterprise(), "2020-05", flow, "10");
        }
        String draft = Board.operatingEnterprise();
        Board.enterprise(draft)
                .body("{\"values\": {\"" + flow + "\": 1}, \"draft\": true}")
                .put(Board.reportPath(draft, "2020-05"))
                .then()
                .statusCode(201);

        Board.officer()
                .body("{\"period\": \"2020-05\"}")
                .post(APPROVALS)
                .then()
                .statusCode(200)
                .body("approved", equalTo(3));
        Board.officer()
                .body("{\"period\": \"2020-05\"}")
                .post(APPROVALS)
                .then()
                .statusCode(200)
                .body("approved", equalTo(0));

        assertEquals(30, approvedTotal(flow, "2020-05"));
        Board.officer()
                .queryParam("period", "2020-05")
                .queryParam("state", "APPROVED_L1")
                .get("/api/v1/reports")
                .then()
                .body("items", hasSize(3));
        Board.officer()
                .body("{\"period\": \"2020\"}")
                .post(APPROVALS)
                .then()
                .statusCode(400)
                .body("code", equalTo("period-not-a-month"));
        Board.officer()
                .body("{\"period\": \"2020-13\"}")
                .post(APPROVALS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/period"));
    }

    @Test
    void what_does_not_exist_cannot_be_approved() {
        Board.approve(Board.operatingEnterprise(), "2021-07", "\"1\"")
                .then()
                .statusCode(404)
                .body("code", equalTo("report-not-found"));
    }
}
