package vn.kcn.thidua.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;

@QuarkusTest
@AtTheGateway
class DoorAnswersTest {

    @Test
    void every_operation_tells_what_the_gateway_may_answer_itself() {
        for (var path : json(get("/openapi.json")).getJsonObject("paths")) {
            for (var operation : (JsonObject) path.getValue()) {
                var answers = ((JsonObject) operation.getValue()).getJsonObject("responses");
                assertEquals("#/components/responses/TooManyRequests", reference(answers, "429"), path.getKey());
                assertEquals("#/components/responses/OtherRefusal", reference(answers, "default"), path.getKey());
            }
        }
    }

    @Test
    void every_answer_has_the_quota_in_its_headers() {
        var document = json(get("/openapi.json"));

        var ofOperation = document.getJsonObject("paths")
                .getJsonObject("/api/v1/zones")
                .getJsonObject("get")
                .getJsonObject("responses")
                .getJsonObject("200")
                .getJsonObject("headers");
        assertEquals("#/components/headers/RateLimit", reference(ofOperation, "RateLimit"));
        var shared = document.getJsonObject("components").getJsonObject("responses");
        assertEquals(
                "#/components/headers/RateLimit-Policy",
                reference(shared.getJsonObject("TooManyRequests").getJsonObject("headers"), "RateLimit-Policy"));
    }

    @Test
    void components_of_what_is_not_published_are_left_out() {
        var schemas = json(get("/openapi.json")).getJsonObject("components").getJsonObject("schemas");

        assertFalse(schemas.containsKey("Secret"), schemas.fieldNames().toString());
    }

    private static String reference(JsonObject parent, String name) {
        return parent.getJsonObject(name).getString("$ref");
    }
}
