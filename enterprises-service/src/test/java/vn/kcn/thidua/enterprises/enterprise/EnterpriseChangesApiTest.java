package vn.kcn.thidua.enterprises.enterprise;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class EnterpriseChangesApiTest {

    private static final String CHANGES = "/api/v1/enterprises/changes";

    @Test
    void the_feed_tells_what_became_of_an_enterprise_and_nothing_personal() {
        long before = as("portal")
                .get(CHANGES + "?limit=1")
                .then()
                .extract()
                .jsonPath()
                .getLong("headSeq");
        String code = enterprise(zone());
        patch("officer", "*")
                .body("{\"nameEn\": \"Renamed Example\", \"contact\": {\"email\": \"other@example.test\"}}")
                .patch("/api/v1/enterprises/" + code)
                .then()
                .statusCode(200);
        as("officer")
                .body("{\"state\": \"PAUSED\", \"from\": \"2021-05-18\"}")
                .post("/api/v1/enterprises/" + code + "/operating-states")
                .then()
                .statusCode(201);

        String ours = "items.findAll { it.resource.taxCode == '" + code + "' }";
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> as("portal")
                        .get(CHANGES + "?include=resource&limit=1000&after=" + before)
                        .then()
                        .statusCode(200)
                        .body(ours + ".kind", equalTo(List.of("CREATED", "UPDATED", "STATUS_CHANGED")))
                        .body(ours + "[1].changed.path", equalTo(List.of("/nameEn")))
                        .body(ours + "[1].changed[0].old", equalTo("Example Electronics Co., Ltd"))
                        .body(ours + "[2].changed.path", hasItems("/operatingStates"))
                        .body(not(containsString("contact")))
                        .body(not(containsString("example.test"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "officer", "auditor"})
    void those_who_keep_a_copy_may_follow(String role) {
        as(role).get(CHANGES + "?limit=1").then().statusCode(200);
    }

    @Test
    void others_may_not() {
        anonymous().get(CHANGES).then().statusCode(401);
        as("enterprise").get(CHANGES).then().statusCode(403);
    }
}
