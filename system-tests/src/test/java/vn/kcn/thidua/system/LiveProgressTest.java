package vn.kcn.thidua.system;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.system.client.Api;
import vn.kcn.thidua.system.client.Tokens;
import vn.kcn.thidua.system.demo.TaxCodes;

/**
 * A board on a wall follows a movement through the gateway, and sees an approval without asking again. All of it is in 2022:
 * other tests count the enterprises of 2021.
 */
class LiveProgressTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String MOVEMENT = "MTK-BANG-DIEN-TU";
    private static final String INDICATOR = "LIVE_EXPORTS";
    private static final String ENTERPRISE = TaxCodes.of(1_000).getLast();
    private static final String REPORT = "/api/v1/reports/" + ENTERPRISE + "/2022-01";

    private static final Api OFFICER = RunningSystem.CAST.officer();

    @BeforeAll
    static void a_movement_with_a_target_and_an_enterprise() {
        OFFICER.post(
                        "/api/v1/zones",
                        Map.of(
                                "code", "BDT",
                                "nameVi", "KCN Bảng Điện Tử",
                                "nameEn", "Live zone",
                                "state", "OPERATING",
                                "areas", List.of()))
                .expect(201);
        OFFICER.post(
                        "/api/v1/enterprises",
                        Map.of(
                                "taxCode", ENTERPRISE,
                                "nameVi", "Công ty TNHH Bảng Điện Tử",
                                "zone", "BDT",
                                "legalForm", "TNHH_MTV",
                                "ownership", "NON_STATE",
                                "industry", "2610",
                                "operatingStates", List.of(Map.of("state", "OPERATING", "from", "2022-01-04"))))
                .expect(201);
        RunningSystem.CAST
                .leader()
                .post(
                        "/api/v1/movements",
                        Map.of(
                                "code", MOVEMENT,
                                "nameVi", "Phong trào bảng điện tử",
                                "nameEn", "Live board movement",
                                "issuerVi", "Ban Quản lý",
                                "issuerEn", "Board",
                                "regime", "TDKT_2003",
                                "launchesOn", "2022-01-03",
                                "endsOn", "2022-12-31",
                                "milestones", List.of(),
                                "recipients", List.of(Map.of("nameVi", "Lãnh đạo Ban", "role", "board-leadership"))))
                .expect(201);
        OFFICER.post(
                        "/api/v1/indicators",
                        Map.of(
                                "code", INDICATOR,
                                "nameVi", "Xuất khẩu trực tiếp",
                                "nameEn", "Live exports",
                                "unit", "billion USD",
                                "kind", "FLOW",
                                "direction", "UP",
                                "aggregation", "SUM",
                                "source", "REPORTED",
                                "decimals", 6))
                .expect(201);
        // movement and enterprise come to the indicators' service through Kafka
        await().atMost(SOON)
                .until(() -> OFFICER.post(
                                        "/api/v1/targets",
                                        Map.of(
                                                "movement",
                                                MOVEMENT,
                                                "indicator",
                                                INDICATOR,
                                                "comparison",
                                                "AT_LEAST",
                                                "value",
                                                10,
                                                "due",
                                                "2022-12-31"))
                                .status()
                        == 201);
        await().atMost(SOON)
                .until(() -> OFFICER.put(REPORT, Map.of("values", Map.of(INDICATOR, 4)))
                                .status()
                        < 300);
    }

    @Test
    void an_approval_reaches_who_follows_with_a_token_and_who_follows_without() {
        try (HttpClient client = Api.client()) {
            String token = new Tokens(RunningSystem.stack().keycloakUrl(), client).ofUser("officer.demo");
            List<String> staff = follow(client, "Authorization", "Bearer " + token);
            List<String> anybody = follow(client, "Last-Event-ID", "none");
            await().atMost(SOON)
                    .until(() -> data(staff).size() == 1 && data(anybody).size() == 1);
            assertEquals("no-cache", staff.getFirst());
            assertTrue(data(staff).getFirst().contains("\"state\":\"NO_DATA\""), staff::toString);

            OFFICER.command(
                            REPORT + "/approval",
                            null,
                            OFFICER.get(REPORT).expect(200).header("ETag"))
                    .expect(200);

            await().atMost(SOON)
                    .until(() -> data(staff).size() == 2 && data(anybody).size() == 2);
            assertTrue(data(staff).getLast().contains("\"actual\":4"), staff::toString);
            assertEquals(data(staff), data(anybody));
            client.shutdownNow();
        }
    }

    /** Lines as they come, until the client closes. */
    private static List<String> follow(HttpClient client, String header, String value) {
        List<String> lines = new CopyOnWriteArrayList<>();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RunningSystem.stack().gatewayUrl() + "/api/v1/progress/stream?movement=" + MOVEMENT))
                .header("Accept", "text/event-stream")
                .header(header, value)
                .build();
        client.sendAsync(request, HttpResponse.BodyHandlers.ofLines()).thenAccept(answer -> {
            answer.headers().firstValue("Cache-Control").ifPresent(lines::add);
            answer.body().forEach(lines::add);
        });
        return lines;
    }

    private static List<String> data(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("data:")).toList();
    }
}
