package vn.kcn.thidua.enterprises.enterprise;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.newEnterprise;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class LookalikesApiTest {

    private static final String NAME = "Công ty TNHH Sao Mai Ví Dụ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        other name                                   | status
        Công ty TNHH Sao Mai Ví Dụ                   | 409
        CÔNG TY CỔ PHẦN SAO MAI VÍ DỤ                | 409
        Cong ty co phan Sao Mai Vi Du Viet Nam       | 409
        Công ty TNHH Một thành viên Sao Mai Ví Dụ 2  | 409
        Công ty TNHH Sao Hôm Mẫu                     | 201
        Công ty TNHH Bình Minh                       | 201
        """, useHeadersInDisplayName = true)
    void a_name_much_like_another_in_the_zone_is_asked_about(String name, int status) {
        String zone = zone();
        register(taxCode(), zone, NAME, "").statusCode(201);

        register(taxCode(), zone, name, "").statusCode(status);
    }

    @Test
    void a_long_number_tells_names_apart() {
        String zone = zone();
        register(taxCode(), zone, NAME + " 240099", "").statusCode(201);

        register(taxCode(), zone, NAME + " 240098", "").statusCode(201);
        register(taxCode(), zone, NAME + " 240099", "").statusCode(409);
    }

    @Test
    void the_same_name_in_another_zone_is_another_matter() {
        register(taxCode(), zone(), NAME, "").statusCode(201);

        register(taxCode(), zone(), NAME, "").statusCode(201);
    }

    @Test
    void the_candidates_are_told_and_may_be_confirmed_to_be_others() {
        String zone = zone();
        String first = taxCode();
        String id = register(first, zone, NAME, "").statusCode(201).extract().path("id");
        String second = taxCode();

        register(second, zone, NAME, "")
                .statusCode(409)
                .body("code", equalTo("possible-duplicate"))
                .body("errors[0].pointer", equalTo("/nameVi"))
                .body("candidates", hasSize(1))
                .body("candidates[0].id", equalTo(id))
                .body("candidates[0].taxCode", equalTo(first))
                .body("candidates[0].score", equalTo(1.0f))
                .header("Link", containsString("/api/v1/enterprises/" + first));
        register(second, zone, NAME, confirm(UUID.randomUUID().toString())).statusCode(409);
        String distinct = register(second, zone, NAME, confirm(id))
                .statusCode(201)
                .extract()
                .path("id");

        List<String> reasons = as("auditor")
                .get("/api/v1/operations/audit/" + distinct)
                .then()
                .statusCode(200)
                .extract()
                .path("after.distinctFrom.reason");
        assertEquals(List.of("Khác chủ sở hữu"), reasons);
    }

    @Test
    void the_same_tax_code_leads_to_who_has_it() {
        String zone = zone();
        String taxCode = taxCode();
        register(taxCode, zone, NAME, "").statusCode(201);

        register(taxCode, zone, "Công ty TNHH Bình Minh", "")
                .statusCode(409)
                .body("code", equalTo("enterprise-exists"))
                .header("Link", containsString("/api/v1/enterprises/" + taxCode));
    }

    private static String confirm(String id) {
        return "\"confirmDistinct\": {\"ids\": [\"" + id + "\"], \"reason\": \"Khác chủ sở hữu\"}, ";
    }

    private static ValidatableResponse register(String taxCode, String zone, String name, String more) {
        String body = newEnterprise(taxCode, zone)
                .replace("Công ty TNHH Điện tử Ví Dụ " + taxCode, name)
                .replaceFirst("\\{", "{" + more);
        return as("officer").body(body).post("/api/v1/enterprises").then();
    }
}
