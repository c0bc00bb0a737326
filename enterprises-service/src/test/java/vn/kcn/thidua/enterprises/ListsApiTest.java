package vn.kcn.thidua.enterprises;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.enterprises.Registry.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** Whoever went on to the next page of a list can come back. */
@QuarkusTest
@WithLocalStack
class ListsApiTest {

    private String zone = "";
    private String taxCode = "";

    @BeforeEach
    void three_of_each() {
        zone = Registry.zone();
        taxCode = Registry.enterprise(zone);
        Registry.zone();
        Registry.zone();
        for (int i = 1; i <= 3; i++) {
            as("officer")
                    .body("{\"code\": \"L%d\", \"areaHa\": 1}".formatted(i))
                    .post("/api/v1/zones/" + zone + "/lots");
            given().auth()
                    .oauth2(Tokens.enterprise(taxCode))
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("{\"category\": \"LABOUR\", \"title\": \"Thử\", \"description\": \"Thử\"}")
                    .post("/api/v1/difficulties");
            as("officer").body("""
                    {"taxCode": "%s", "inspectedOn": "2021-05-10", "inspectedBy": "Đoàn", "subject": "Thử",
                     "findings": [{"description": "Thử", "severity": "MINOR", "deadline": {"days": 10, "unit": "WORKING"}}]}
                    """.formatted(taxCode)).post("/api/v1/inspections");
        }
        for (String kind : List.of("EIA_REPORT", "PERMIT", "REGISTRATION")) {
            as("officer")
                    .header("If-Match", "*")
                    .body("{\"state\": \"GRANTED\", \"documentNumber\": \"1/GP\", \"issuedOn\": \"2020-01-10\","
                            + " \"expiresOn\": \"2027-01-10\"}")
                    .put("/api/v1/environmental-files/" + taxCode + "/procedures/" + kind);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zones?",
                "/zones/ZONE/lots?",
                "/zones/ZONE/lots?state=FREE&",
                "/code-lists/administrative-units?",
                "/difficulties?zone=ZONE&",
                "/inspections?taxCode=TAX&",
                "/environmental-files/expiring?by=2027-12-31&"
            })
    void pages_lead_back_to_where_they_began(String list) {
        String path = "/api/v1" + list.replace("ZONE", zone).replace("TAX", taxCode) + "limit=1";
        List<Object> forwards = new ArrayList<>();
        var page = page(path);
        forwards.add(page.path("items"));
        while (forwards.size() < 3) {
            page = page(path + "&cursor=" + page.path("next"));
            forwards.add(page.path("items"));
        }
        assertTrue(
                page.headers().getValues("Link").stream().anyMatch(link -> link.endsWith("rel=\"first\"")),
                () -> "a later page knows the first");

        List<Object> backwards = new ArrayList<>(List.of(forwards.getLast()));
        while (page.path("prev") != null) {
            page = page(path + "&cursor=" + page.path("prev"));
            backwards.addFirst(page.path("items"));
        }

        assertEquals(forwards, backwards);
    }

    private static ExtractableResponse<Response> page(String path) {
        return as("officer").get(path).then().statusCode(200).extract();
    }
}
