package vn.kcn.thidua.enterprises;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import vn.kcn.thidua.localstack.testing.Tokens;

/** The registry as its callers see it. Every test makes zones and tax codes of its own. */
public final class Registry {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final AtomicInteger SEQUENCE = new AtomicInteger(800_000);
    private static final AtomicInteger ZONES = new AtomicInteger(100);

    private Registry() {}

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.as(role)).contentType(ContentType.JSON);
    }

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    public static RequestSpecification patch(String role, String ifMatch) {
        return given().auth()
                .oauth2(Tokens.as(role))
                .contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", ifMatch);
    }

    /** A valid tax code that no test has had, of no real company: the region 24 with a high sequence. */
    public static String taxCode() {
        while (true) {
            String prefix = "24%07d".formatted(SEQUENCE.incrementAndGet());
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (prefix.charAt(i) - '0');
            }
            if (sum % 11 != 0) {
                return prefix + (10 - sum % 11);
            }
        }
    }

    public static String zoneCode() {
        return "T" + ZONES.incrementAndGet();
    }

    /** Records a zone and answers its code. */
    public static String zone() {
        String code = zoneCode();
        as("officer").body(newZone(code)).post("/api/v1/zones").then().statusCode(201);
        return code;
    }

    public static String newZone(String code) {
        return """
                {"code": "%s", "nameVi": "KCN Thử nghiệm %s", "nameEn": "Test Zone %s", "state": "OPERATING",
                 "areas": [{"phase": "1", "kind": "PLANNED", "areaHa": 207.45, "from": "2016-01-01"},
                           {"phase": "1", "kind": "CLEARED", "areaHa": 160, "from": "2020-12-31"}]}
                """.formatted(code, code, code);
    }

    public static String newEnterprise(String taxCode, String zone) {
        return """
                {"taxCode": "%s", "nameVi": "Công ty TNHH Điện tử Ví Dụ %s", "nameEn": "Example Electronics Co., Ltd",
                 "zone": "%s", "legalForm": "TNHH_MTV", "ownership": "FDI", "investorCountries": ["KR", "jp"],
                 "industry": "2610",
                 "contact": {"person": "Người Mẫu", "phone": "+84 204 000 0000", "email": "hr@example.test"},
                 "operatingStates": [{"state": "OPERATING", "from": "2020-01-15"},
                                     {"state": "LICENSED", "from": "2019-03-01"}]}
                """.formatted(taxCode, taxCode, zone);
    }

    /** Registers an enterprise and answers its tax code. */
    public static String enterprise(String zone) {
        String taxCode = taxCode();
        as("officer")
                .body(newEnterprise(taxCode, zone))
                .post("/api/v1/enterprises")
                .then()
                .statusCode(201);
        return taxCode;
    }

    public static Response importCsv(String options, String rows) {
        return given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType("text/csv; charset=utf-8")
                .body(CSV_HEADER + rows)
                .post("/api/v1/enterprises/import" + options);
    }

    private static final String CSV_HEADER =
            "taxCode,nameVi,nameEn,zone,legalForm,ownership,investorCountries,industry,operatingStates\n";

    public static String csvRow(String taxCode, String nameVi, String zone, String operatingStates) {
        return "%s,%s,,%s,CP,NON_STATE,VN,1410,%s\n".formatted(taxCode, nameVi, zone, operatingStates);
    }
}
