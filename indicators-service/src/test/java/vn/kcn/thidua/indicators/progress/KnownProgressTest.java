package vn.kcn.thidua.indicators.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.indicators.Contract;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** What was answered at an instant is what is answered of that instant ever after. */
@QuarkusTest
@WithLocalStack
class KnownProgressTest {

    private static final String[] DAYS = {"2021-01-31", "2021-02-28", "2021-12-31"};

    private String movement = "";
    private String flow = "";
    private String stock = "";
    private String entered = "";
    private List<String> enterprises = List.of();
    private final List<String> targets = new ArrayList<>();

    /** What was told at an instant of a day. */
    private record Told(Instant at, String day, JsonNode progress) {}

    private JsonNode progress(String day, String knownAt) {
        String answer = Board.anonymous()
                .get("/api/v1/progress?movement=" + movement + "&asOf=" + day + knownAt)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        ObjectNode told = Contract.json(answer).deepCopy();
        told.remove("knownAt");
        return told;
    }

    private void prepare() {
        movement = Board.movement();
        flow = Board.flow();
        stock = Board.stock();
        entered = Board.indicator(Board.code("ENTERED"), "FLOW", "UP", "SUM", "BOARD", 2);
        enterprises = List.of(Board.operatingEnterprise(), Board.operatingEnterprise());
    }

    @ParameterizedTest
    @ValueSource(longs = {20210803, 17})
    void whatever_is_corrected_approved_reopened_or_revised_later(long seed) {
        prepare();
        Random random = new Random(seed);
        List<Told> told = new ArrayList<>();

        for (int step = 0; step < 60; step++) {
            act(random);
            String day = DAYS[random.nextInt(DAYS.length)];
            told.add(new Told(Instant.now(), day, progress(day, "")));
        }

        Set<JsonNode> different = new HashSet<>();
        for (Told then : told) {
            assertEquals(then.progress(), progress(then.day(), "&knownAt=" + then.at()), "at " + then.at());
            different.add(then.progress());
        }
        assertTrue(different.size() > 10, "too little happened: " + different.size());
    }

    private void act(Random random) {
        String enterprise = enterprises.get(random.nextInt(enterprises.size()));
        String path = Board.reportPath(enterprise, "2021-0" + (1 + random.nextInt(3)));
        int status = switch (random.nextInt(10)) {
            case 0, 1, 2 ->
                Board.enterprise(enterprise)
                        .header("If-Match", "*")
                        .body(figures(random))
                        .put(path)
                        .statusCode();
            case 3 ->
                Board.enterprise(enterprise).body(figures(random)).put(path).statusCode();
            case 4, 5, 6 ->
                Board.officer().header("If-Match", "*").post(path + "/approval").statusCode();
            case 7 ->
                Board.officer()
                        .header("If-Match", "*")
                        .body("{\"reason\": \"Rà soát\"}")
                        .post(path + "/reopening")
                        .statusCode();
            case 8 ->
                Board.officer()
                        .header("If-Match", "*")
                        .body("{\"value\": " + random.nextInt(100) + ", \"source\": \"Báo cáo nhanh\"}")
                        .put("/api/v1/indicators/" + entered + "/board-values/2021-0" + (1 + random.nextInt(2)))
                        .statusCode();
            default -> target(random);
        };
        assertTrue(status < 500, () -> "status " + status);
    }

    private String figures(Random random) {
        return "{\"values\": {\"" + flow + "\": " + random.nextInt(1000) + ".5"
                + (random.nextInt(4) > 0 ? ", \"" + stock + "\": " + random.nextInt(1000) : "") + "}}";
    }

    private int target(Random random) {
        if (targets.size() < 3) {
            String indicator = List.of(flow, stock, entered).get(targets.size());
            var answer = Board.officer()
                    .body("{\"movement\": \"" + movement + "\", \"indicator\": \"" + indicator
                            + "\", \"comparison\": \"AT_LEAST\", \"value\": 1000, \"due\": \"2021-12-31\"}")
                    .post("/api/v1/targets");
            targets.add(answer.path("id"));
            return answer.statusCode();
        }
        return Board.officer()
                .header("If-Match", "*")
                .body("{\"comparison\": \"AT_LEAST\", \"value\": " + (1 + random.nextInt(2000))
                        + ", \"due\": \"2021-12-31\", \"reason\": \"Điều chỉnh kế hoạch\"}")
                .put("/api/v1/targets/" + targets.get(random.nextInt(targets.size())))
                .statusCode();
    }

    @Test
    void nothing_was_known_before_it_was_recorded() {
        prepare();
        Instant before = Instant.now();
        Board.officer()
                .body("{\"movement\": \"" + movement + "\", \"indicator\": \"" + flow
                        + "\", \"comparison\": \"AT_LEAST\", \"value\": 1000, \"due\": \"2021-12-31\"}")
                .post("/api/v1/targets")
                .then()
                .statusCode(201);

        Board.anonymous()
                .get("/api/v1/progress?movement=" + movement + "&asOf=2021-12-31&knownAt=" + before)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Board.anonymous()
                .get("/api/v1/progress?movement=" + movement + "&knownAt=yesterday")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-instant"))
                .body("errors[0].pointer", equalTo("/knownAt"));
    }
}
