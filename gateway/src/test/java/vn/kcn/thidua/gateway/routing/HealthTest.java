package vn.kcn.thidua.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;

@QuarkusTest
@AtTheGateway
class HealthTest {

    @Test
    void is_ready_without_one_of_its_services_and_says_which() {
        var answer = get("/q/health/ready");

        assertEquals(200, answer.statusCode());
        var services = json(answer).getJsonArray("checks").getJsonObject(0).getJsonObject("data");
        assertEquals("ready", services.getString("enterprises"));
        assertEquals("ready", services.getString("indicators"));
        assertEquals("away", services.getString("nominations"));
    }

    @Test
    void is_live() {
        assertEquals(200, get("/q/health/live").statusCode());
    }
}
