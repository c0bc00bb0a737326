package vn.kcn.thidua.indicators.live;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ProgressStreamTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TestHTTPResource("/api/v1/progress/stream")
    URI stream;

    private String movement;
    private String exports;

    @BeforeEach
    void a_movement_with_a_target() {
        movement = Board.movement();
        exports = Board.flow();
        Board.officer()
                .body("{\"movement\": \"" + movement + "\", \"indicator\": \"" + exports
                        + "\", \"comparison\": \"AT_LEAST\", \"value\": 10, \"due\": \"2021-12-31\"}")
                .post("/api/v1/targets")
                .then()
                .statusCode(201);
    }

    /** Lines as they come, until the client closes. */
    private List<String> follow(HttpClient client, String lastEventId) {
        List<String> lines = new CopyOnWriteArrayList<>();
        HttpRequest request = HttpRequest.newBuilder(URI.create(stream + "?movement=" + movement))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", lastEventId)
                .build();
        client.sendAsync(request, BodyHandlers.ofLines())
                .thenAccept(answer -> answer.body().forEach(lines::add));
        return lines;
    }

    private static List<String> data(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("data:")).toList();
    }

    private void approved(String value) {
        String enterprise = Board.operatingEnterprise();
        Board.approve(enterprise, "2021-07", Board.file(enterprise, "2021-07", exports, value))
                .then()
                .statusCode(200);
    }

    @Test
    void tells_the_present_state_and_then_each_change_after_an_approval() {
        HttpClient client = HttpClient.newHttpClient();
        try {
            List<String> lines = follow(client, "none");
            await().atMost(SOON).until(() -> data(lines).size() == 1);
            assertTrue(lines.contains("event:progress"));
            assertTrue(lines.stream().noneMatch(line -> line.startsWith("content-type")), lines::toString);
            assertTrue(data(lines).getFirst().contains("\"state\":\"NO_DATA\""));

            approved("4");

            await().atMost(SOON).until(() -> data(lines).size() == 2);
            assertTrue(data(lines).getLast().contains("\"actual\":4"));
        } finally {
            client.shutdownNow();
        }
    }

    @Test
    void who_comes_back_with_the_last_id_is_told_what_is_new_alone() {
        HttpClient client = HttpClient.newHttpClient();
        HttpClient again = HttpClient.newHttpClient();
        try {
            List<String> lines = follow(client, "none");
            await().atMost(SOON).until(() -> data(lines).size() == 1);
            String id = lines.stream()
                    .filter(line -> line.startsWith("id:"))
                    .findFirst()
                    .orElseThrow()
                    .substring(3);

            List<String> later = follow(again, id);
            await().atMost(SOON).until(() -> later.stream().anyMatch(line -> line.startsWith(":")));
            assertEquals(List.of(), data(later));

            approved("5");
            await().atMost(SOON).until(() -> data(later).size() == 1);
            assertTrue(data(later).getFirst().contains("\"actual\":5"));
        } finally {
            client.shutdownNow();
            again.shutdownNow();
        }
    }

    @Test
    void there_is_nothing_to_follow_of_a_movement_that_nobody_announced() {
        Board.anonymous()
                .accept("text/event-stream")
                .get("/api/v1/progress/stream?movement=NO-SUCH")
                .then()
                .statusCode(404)
                .body("code", equalTo("movement-not-found"));
    }
}
