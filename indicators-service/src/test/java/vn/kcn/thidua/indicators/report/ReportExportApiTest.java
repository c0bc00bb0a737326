package vn.kcn.thidua.indicators.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ReportExportApiTest {

    private String own = "";
    private String foreign = "";
    private String exports = "";
    private String etag = "";

    @BeforeEach
    void two_reports() {
        own = Board.operatingEnterprise();
        foreign = Board.operatingEnterprise();
        exports = Board.flow();
        etag = Board.file(own, "2021-03", exports, "1.5");
        Board.file(foreign, "2021-03", exports, "2");
    }

    private static ValidatableResponse export(RequestSpecification who, String query) {
        return who.get("/api/v1/reports/export" + query).then();
    }

    @Test
    void figures_come_as_an_import_takes_them_in_again() {
        String file = export(Board.officer().accept("text/csv"), "?period=2021-03&rows=VALUES&taxCode=" + own)
                .statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''S%E1%BB%91%20li%E1%BB%87u"))
                .header("Snapshot-Seq", matchesPattern("\\d+"))
                .header("Repr-Digest", containsString("sha-256"))
                .extract()
                .asString();

        assertEquals(
                "taxCode,period,indicator,value,form,baseVersion\n" + own + ",2021-03," + exports + ",1.5,MONTHLY,1\n",
                file);
        given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/reports/import")
                .then()
                .statusCode(200)
                .body("counts.unchanged", equalTo(1));
    }

    @Test
    void reports_come_as_their_last_event_told_them() {
        Board.approve(own, "2021-03", etag).then().statusCode(200);

        export(Board.as("auditor").accept("application/x-ndjson"), "?taxCode=" + own)
                .statusCode(200)
                .body(containsString("\"stage\": \"APPROVED_L1\""))
                .body(containsString("\"" + exports + "\": 1.5"));
        export(Board.as("secretary"), "?format=csv&state=APPROVED_L1&period=2021-03")
                .statusCode(200)
                .body(containsString(own + ",2021-03,MONTHLY,APPROVED_L1,2,1,"));
    }

    @Test
    void an_enterprise_gets_its_own_alone() {
        export(Board.enterprise(own), "?format=csv&rows=VALUES")
                .statusCode(200)
                .body(containsString(own))
                .body(not(containsString(foreign)));
        export(Board.enterprise(own), "?format=csv&rows=VALUES&taxCode=" + foreign)
                .statusCode(200)
                .body(not(containsString(foreign)));
        export(Board.anonymous(), "?format=csv").statusCode(401);
        export(Board.as("council"), "?format=csv").statusCode(403);
        export(Board.officer(), "?format=pdf").statusCode(400).body("code", equalTo("unknown-format"));
    }
}
