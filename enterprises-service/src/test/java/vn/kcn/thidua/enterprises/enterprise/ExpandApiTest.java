package vn.kcn.thidua.enterprises.enterprise;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ExpandApiTest {

    @Inject
    SessionFactory sessions;

    @Test
    void a_profile_tells_its_zone_and_its_parents_up_to_the_ultimate_one() {
        String zone = zone();
        String farZone = zone();
        String child = enterprise(zone);
        String parent = enterprise(farZone);
        String ultimate = taxCode();
        owns(parent, child, "2020-01-01");
        owns(ultimate, parent, "2020-06-01");

        get(child, "expand=zone,parents.zone")
                .then()
                .statusCode(200)
                .body("zone", equalTo(zone))
                .body("expanded.zone.code", equalTo(zone))
                .body("expanded.zone.state", equalTo("OPERATING"))
                .body("expanded.parents.taxCode", contains(parent, ultimate))
                .body("expanded.parents[0].enterprise.zone", equalTo(farZone))
                .body("expanded.parents[0].enterprise.expanded.zone.nameVi", equalTo("KCN Thử nghiệm " + farZone))
                .body("expanded.parents[1].name", equalTo("Example Holdings"))
                .body("expanded.parents[1].enterprise", nullValue());
        get(child, "expand=parents&asOf=2020-05-31")
                .then()
                .body("expanded.parents.taxCode", contains(parent))
                .body("expanded.parents[0].enterprise.expanded", nullValue())
                .body("expanded.zone", nullValue());
        get(ultimate, "expand=parents").then().statusCode(404);
        get(child, "asOf=2020-05-31").then().body("expanded", nullValue());
    }

    @Test
    void a_page_tells_them_of_each_and_asks_as_often_for_one_as_for_many() {
        String zone = zone();
        String holding = enterprise(zone);
        String one = enterprise(zone);
        owns(holding, enterprise(zone), "2020-01-01");
        long ofThree = statements(zone, 3);
        for (int i = 0; i < 6; i++) {
            owns(holding, enterprise(zone), "2020-01-01");
        }

        assertEquals(ofThree, statements(zone, 9));
        anonymous()
                .get("/api/v1/enterprises?expand=zone,parents&taxCode=" + one)
                .then()
                .body("items[0].expanded.zone.code", equalTo(zone))
                .body("items[0].expanded.parents", empty());
    }

    @Test
    void fields_choose_of_what_is_told_beside_it_too() {
        String zone = zone();
        String taxCode = enterprise(zone);

        get(taxCode, "expand=zone&fields=taxCode,expanded.zone.code")
                .then()
                .statusCode(200)
                .body("expanded.zone.code", equalTo(zone))
                .body("expanded.zone.nameVi", nullValue())
                .body("nameVi", nullValue());
        get(taxCode, "expand=zone&fields=expanded.region")
                .then()
                .statusCode(400)
                .body("code", equalTo("fields-unknown"));
    }

    @Test
    void the_tag_changes_with_what_is_told_beside_it() {
        String zone = zone();
        String taxCode = enterprise(zone);
        String alone = get(taxCode, "fields=taxCode").header("ETag");
        String before = get(taxCode, "expand=zone").header("ETag");
        anonymous()
                .header("If-None-Match", before)
                .get("/api/v1/enterprises/" + taxCode + "?expand=zone")
                .then()
                .statusCode(304);

        patch("officer", "*")
                .body("{\"nameEn\": \"Renamed Zone\"}")
                .patch("/api/v1/zones/" + zone)
                .then()
                .statusCode(200);

        get(taxCode, "expand=zone")
                .then()
                .header("ETag", not(equalTo(before)))
                .header("ETag", matchesPattern("\"1-[A-Za-z0-9_-]{22}\""))
                .body("expanded.zone.nameEn", equalTo("Renamed Zone"));
        get(taxCode, "fields=taxCode").then().header("ETag", equalTo(alone));
    }

    @Test
    void who_controls_as_a_person_is_not_told() {
        String taxCode = enterprise(zone());
        as("officer")
                .header("If-Match", "*")
                .body("""
                        {"investors": [{"name": "Người Mẫu", "person": true, "country": "VN", "share": 60,
                                        "controls": true, "from": "2020-01-01"}]}""")
                .put("/api/v1/enterprises/" + taxCode + "/investors")
                .then()
                .statusCode(200);

        get(taxCode, "expand=parents").then().body("expanded.parents", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "parents.parents", "parents.zone.code", "zone,", "ZONE"})
    void what_is_not_told_beside_it_is_refused(String expand) {
        String taxCode = enterprise(zone());

        get(taxCode, "expand=" + expand)
                .then()
                .statusCode(400)
                .body("code", equalTo("expand-unknown"))
                .body("detail", containsString("parents.zone"));
        anonymous()
                .get("/api/v1/enterprises?expand=" + expand)
                .then()
                .statusCode(400)
                .body("code", equalTo("expand-unknown"));
    }

    @Test
    void the_recorded_past_is_told_by_itself() {
        String taxCode = enterprise(zone());

        get(taxCode, "expand=zone&knownAt=2021-08-03T00:00:00Z")
                .then()
                .statusCode(400)
                .body("code", equalTo("expand-of-the-past"));
    }

    /** Statements that a page takes. */
    private long statements(String zone, int rows) {
        sessions.getStatistics().setStatisticsEnabled(true);
        long before = sessions.getStatistics().getPrepareStatementCount();
        anonymous()
                .get("/api/v1/enterprises?expand=zone,parents,parents.zone&zone=" + zone)
                .then()
                .statusCode(200)
                .body("items", hasSize(rows));
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private static Response get(String taxCode, String query) {
        return anonymous().get("/api/v1/enterprises/" + taxCode + "?" + query);
    }

    private static void owns(String parent, String child, String from) {
        as("officer")
                .header("If-Match", "*")
                .body("""
                        {"investors": [{"name": "Example Holdings", "taxCode": "%s", "country": "VN", "share": 60,
                                        "controls": true, "from": "%s"}]}""".formatted(parent, from))
                .put("/api/v1/enterprises/" + child + "/investors")
                .then()
                .statusCode(200);
    }
}
