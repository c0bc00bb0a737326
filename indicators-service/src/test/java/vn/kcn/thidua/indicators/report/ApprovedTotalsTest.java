package vn.kcn.thidua.indicators.report;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** Whatever officers and enterprises do, the totals equal what the approved reports add up to, to the last digit. */
@QuarkusTest
@WithLocalStack
class ApprovedTotalsTest {

    private static final String DIFFERENCES = """
            select count(*)
              from (select v.indicator, r.period, sum(v.value) as total, count(*) as reports
                      from report r join report_value v on v.report_id = r.id
                     where r.counts
                     group by v.indicator, r.period) as recomputed
              full join (select * from approved_total where total <> 0 or reports <> 0) as kept
             using (indicator, period)
             where recomputed.total is distinct from kept.total or recomputed.reports is distinct from kept.reports
            """;

    private final List<String> enterprises = new ArrayList<>();
    private final List<String> indicators = new ArrayList<>();
    private String twoLevels = "";

    private void prepare() {
        twoLevels = Board.form("\"levels\": 2");
        for (int i = 0; i < 3; i++) {
            enterprises.add(Board.operatingEnterprise());
        }
        for (int i = 0; i < 3; i++) {
            indicators.add(Board.flow());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20210803, 17, 395})
    void equal_a_full_recomputation_after_any_sequence(long seed) {
        prepare();
        Random random = new Random(seed);

        for (int step = 0; step < 150; step++) {
            act(random);
            if (step % 10 == 9) {
                assertEquals(0, Board.number(DIFFERENCES), "after step " + step + " of seed " + seed);
            }
        }
        assertTrue(Board.number("select count(*) from approved_total where indicator in ('"
                        + String.join("', '", indicators) + "')")
                > 0);
    }

    /** What a random sequence may leave out: here each step is taken, none is refused, and each is looked at. */
    @ParameterizedTest
    @ValueSource(strings = {"MONTHLY", "two levels"})
    void equal_a_full_recomputation_after_each_sort_of_step(String which) {
        prepare();
        String form = which.equals("MONTHLY") ? which : twoLevels;
        boolean isTwo = !which.equals("MONTHLY");
        String enterprise = enterprises.getFirst();
        String path = Board.reportPath(enterprise, "2021-01");
        Random random = new Random(7);
        file(enterprise, form, path, random, false);
        for (String step : List.of(
                "return",
                "correct",
                "approval",
                "second",
                "reopening",
                "correct",
                "approval",
                "second",
                "move",
                "lock",
                "reopening",
                "correct",
                "approval",
                "second")) {
            String last = isTwo ? "secretary" : "officer";
            int status = switch (step) {
                case "correct" -> file(enterprise, form, path, random, true);
                case "second" -> isTwo ? command("secretary", form, path + "/approval") : 200;
                case "move" -> move(enterprise, random);
                case "lock", "reopening" -> command(last, form, path + "/" + step);
                default -> command("officer", form, path + "/" + step);
            };
            assertEquals(200, status, step);
            assertEquals(0, Board.number(DIFFERENCES), step);
        }
        assertEquals(
                1,
                Board.number("select count(*) from report where counts and form = '" + form + "' and tax_code = '"
                        + enterprise + "'"));
    }

    private int file(String enterprise, String form, String path, Random random, boolean isKnown) {
        var request = Board.enterprise(enterprise).queryParam("form", form).body(values(random));
        return (isKnown ? request.header("If-Match", "*") : request).put(path).statusCode();
    }

    @Test
    void equal_a_full_recomputation_after_many_at_once() throws Exception {
        prepare();
        List<Callable<Void>> crowd = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Random random = new Random(i);
            crowd.add(() -> {
                for (int step = 0; step < 40; step++) {
                    act(random);
                }
                return null;
            });
        }

        try (var threads = Executors.newFixedThreadPool(crowd.size())) {
            for (var each : threads.invokeAll(crowd)) {
                each.get();
            }
        }

        assertEquals(0, Board.number(DIFFERENCES));
    }

    /** One step of somebody's; it may well be refused. Never by a failure of ours. */
    private void act(Random random) {
        String enterprise = enterprises.get(random.nextInt(enterprises.size()));
        String period = "2021-%02d".formatted(1 + random.nextInt(2));
        String form = random.nextBoolean() ? "MONTHLY" : twoLevels;
        String path = Board.reportPath(enterprise, period);
        int status = switch (random.nextInt(18)) {
            case 0, 1, 2 ->
                Board.enterprise(enterprise)
                        .queryParam("form", form)
                        .header("If-Match", "*")
                        .body(values(random))
                        .put(path)
                        .statusCode();
            case 3 ->
                Board.enterprise(enterprise)
                        .queryParam("form", form)
                        .body(values(random))
                        .put(path)
                        .statusCode();
            case 4, 5 -> command("officer", form, path + "/approval");
            case 6, 7 -> command("secretary", form, path + "/approval");
            case 8, 9, 10 -> command(anyLevel(random), form, path + "/return");
            case 11, 12, 13 -> command(anyLevel(random), form, path + "/reopening");
            case 14 -> command(anyLevel(random), form, path + "/lock");
            case 15 -> move(enterprise, random);
            default -> random.nextBoolean() ? approveAll(form, period) : load(enterprise, period, random);
        };
        assertTrue(status < 500, () -> "status " + status);
    }

    private static String anyLevel(Random random) {
        return random.nextBoolean() ? "officer" : "secretary";
    }

    private static int command(String role, String form, String path) {
        return Board.as(role)
                .queryParam("form", form)
                .header("If-Match", "*")
                .body("{\"reason\": \"Rà soát\"}")
                .post(path)
                .statusCode();
    }

    /** The registry tells that the enterprise paused, or that it operates again: what was approved stays so. */
    private int move(String enterprise, Random random) {
        String paused = ", {\"state\": \"PAUSED_EPIDEMIC\", \"from\": \"2021-02-15\"}";
        Board.moves(
                enterprise,
                "{\"state\": \"OPERATING\", \"from\": \"2020-01-01\"}" + (random.nextBoolean() ? paused : ""));
        return 200;
    }

    private static int approveAll(String form, String period) {
        return Board.officer()
                .body("{\"period\": \"" + period + "\", \"form\": \"" + form + "\"}")
                .post("/api/v1/reports/approvals")
                .statusCode();
    }

    private int load(String enterprise, String period, Random random) {
        String rows = "taxCode,period,indicator,value\n" + enterprise + "," + period + "," + anyIndicator(random) + ","
                + number(random) + "\n";
        return given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType("text/csv")
                .body(rows)
                .post("/api/v1/reports/import")
                .statusCode();
    }

    private String values(Random random) {
        return "{\"values\": {\"" + anyIndicator(random) + "\": " + number(random) + ", \"" + indicators.getFirst()
                + "\": " + number(random) + "}}";
    }

    private String anyIndicator(Random random) {
        return indicators.get(1 + random.nextInt(indicators.size() - 1));
    }

    /** Up to 24 digits, negative ones too: corrections of a flow. */
    private static String number(Random random) {
        long millionths = random.nextLong() >> random.nextInt(63);
        return BigDecimal.valueOf(millionths, 6).toPlainString();
    }
}
