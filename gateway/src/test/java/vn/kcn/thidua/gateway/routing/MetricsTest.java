package vn.kcn.thidua.gateway.routing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;

@QuarkusTest
@AtTheGateway
class MetricsTest {

    @Inject
    MeterRegistry meters;

    @Test
    void have_a_series_a_route_and_none_an_id() {
        get("/api/v1/reports/2400999037/2021-07?stub=status&code=404");
        get("/api/v1/operations/indicators/audit/2400999037?stub=status&code=404");

        await().untilAsserted(() -> {
            assertEquals(1, count("reports"));
            assertEquals(1, count("operations"));
        });
        assertTrue(meters.getMeters().stream()
                .flatMap(meter -> meter.getId().getTags().stream())
                .noneMatch(tag -> tag.getValue().contains("2400999037")));
    }

    private long count(String route) {
        return meters.get("thidua.gateway.requests")
                .tags("upstream", "indicators", "route", route, "method", "GET", "status", "404")
                .timer()
                .count();
    }
}
