package vn.kcn.thidua.enterprises.enterprise;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class HistoryApiTest {

    private static final String ENTERPRISES = "/api/v1/enterprises/";

    /** Known first: licensed 2019-03-01, operating from 2020-01-15. Corrected: it was paused from 2020-03-01 on. */
    @Test
    void what_was_true_on_a_day_is_told_as_it_was_recorded_by_an_instant() {
        Instant never = Instant.now();
        String code = enterprise(zone());
        Instant first = Instant.now();
        pause(code, "2020-03-01");
        Instant corrected = Instant.now();
        pause(code, "2021-05-18", "PAUSED_EPIDEMIC");

        profile(code, "2020-06-30", first)
                .body("operatingState", equalTo("OPERATING"))
                .body("version", equalTo(1));
        profile(code, "2020-06-30", corrected)
                .body("operatingState", equalTo("PAUSED"))
                .body("version", equalTo(2));
        profile(code, "2020-02-29", corrected).body("operatingState", equalTo("OPERATING"));
        profile(code, "2019-02-28", corrected).body("operatingState", nullValue());
        profile(code, null, corrected).body("operatingState", equalTo("PAUSED"));
        profile(code, "2021-05-18", null).body("operatingState", equalTo("PAUSED_EPIDEMIC"));
        profile(code, null, Instant.now().plusSeconds(3_600)).body("version", equalTo(3));
        anonymous()
                .get(ENTERPRISES + code + "?knownAt=" + never)
                .then()
                .statusCode(404)
                .body("code", equalTo("enterprise-not-known-then"));
    }

    @Test
    void a_recorded_profile_has_no_personal_data_and_an_etag_of_its_own() {
        String code = enterprise(zone());
        String present = as("officer").get(ENTERPRISES + code).then().extract().header("ETag");
        String knownAt = "?knownAt=" + Instant.now();
        String recorded = as("officer")
                .get(ENTERPRISES + code + knownAt)
                .then()
                .statusCode(200)
                .body("contact", nullValue())
                .header("ETag", not(equalTo(present)))
                .extract()
                .header("ETag");
        anonymous()
                .header("If-None-Match", recorded)
                .get(ENTERPRISES + code + knownAt)
                .then()
                .statusCode(304);
    }

    @Test
    void the_history_tells_every_version_and_what_it_changed() {
        String code = enterprise(zone());
        pause(code, "2021-05-18");
        patch("officer", "*").body("{\"nameEn\": \"Renamed\"}").patch(ENTERPRISES + code);

        history(code, "")
                .body("items.version", contains(1, 2, 3))
                .body("items[0].type", equalTo(EnterpriseEvent.REGISTERED))
                .body("items[1].changed.path", contains("/operatingStates"))
                .body("items[2].changed.path", contains("/nameEn"))
                .body("items[2].changed[0].new", equalTo("Renamed"))
                .body("items[2].state.nameEn", equalTo("Renamed"))
                .body("items.actor", everyItem(nullValue()))
                .body(not(containsString("example.test")));
        String next = history(code, "?limit=2")
                .body("items.version", contains(1, 2))
                .extract()
                .path("next");
        history(code, "?limit=2&cursor=" + next).body("items.version", contains(3));
        history(code, "?fields=version,changed.path").body("items[1].size()", equalTo(2));
    }

    @Test
    void who_recorded_it_is_for_those_who_audit() {
        String code = enterprise(zone());
        as("auditor").get(ENTERPRISES + code + "/history").then().body("items.actor", everyItem(notNullValue()));
        as("officer").get(ENTERPRISES + code + "/history").then().body("items.actor", everyItem(nullValue()));
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2021-08-03", "2021-08-03T17:00:00"})
    void an_instant_without_its_offset_is_refused(String knownAt) {
        String code = enterprise(zone());
        for (String path : new String[] {ENTERPRISES + code, ENTERPRISES + "statistics"}) {
            anonymous()
                    .queryParam("knownAt", knownAt)
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("known-at-form"));
        }
    }

    @Test
    void who_is_not_registered_has_no_history() {
        anonymous().get(ENTERPRISES + taxCode() + "/history").then().statusCode(404);
    }

    private static void pause(String code, String from) {
        pause(code, from, "PAUSED");
    }

    private static void pause(String code, String from, String state) {
        as("officer")
                .body("{\"state\": \"%s\", \"from\": \"%s\", \"reason\": \"Nhập bổ sung\"}".formatted(state, from))
                .post(ENTERPRISES + code + "/operating-states")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse profile(String code, String asOf, Instant knownAt) {
        var request = anonymous();
        if (asOf != null) {
            request.queryParam("asOf", asOf);
        }
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt.toString());
        }
        return request.get(ENTERPRISES + code).then().statusCode(200);
    }

    private static ValidatableResponse history(String code, String query) {
        return anonymous().get(ENTERPRISES + code + "/history" + query).then().statusCode(200);
    }
}
