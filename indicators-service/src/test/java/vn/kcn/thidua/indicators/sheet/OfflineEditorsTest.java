package vn.kcn.thidua.indicators.sheet;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** Two who fill in the same sheet offline, whatever the order in which they fetch, edit, send and choose. */
@QuarkusTest
@WithLocalStack
class OfflineEditorsTest {

    private static final String NONE = "";

    private String enterprise = "";
    private final List<String> indicators = new ArrayList<>();

    /** What stands in the report, by what the answers said of each row. */
    private final Map<String, String> served = new TreeMap<>();

    /** A copy of the sheet: what is written in it, what it was handed out with, and at which version. */
    private final class Editor {
        private final Map<String, String> mine = new TreeMap<>();
        private final Map<String, String> base = new TreeMap<>();
        private final Map<String, Long> versions = new TreeMap<>();
        private final Map<String, String> resolutions = new TreeMap<>();
        private final Set<String> edited = new TreeSet<>();

        /** Keeps what was edited and not sent: a new copy beside the old one would lose it. */
        void fetch() {
            if (!edited.isEmpty()) {
                return;
            }
            String csv = given().auth()
                    .oauth2(Tokens.as("officer"))
                    .get("/api/v1/reporting-forms/MONTHLY/sheet?period=2021-07&enterprise=" + enterprise)
                    .asString();
            csv.lines().skip(1).forEach(line -> {
                String[] cells = line.replace("\"", "").split(",", -1);
                if (indicators.contains(cells[3])) {
                    mine.put(cells[3], cells[4]);
                    base.put(cells[3], cells[4]);
                    versions.put(cells[3], Long.valueOf(cells[5]));
                }
            });
        }

        void edit(Random random) {
            String indicator = indicators.get(random.nextInt(indicators.size()));
            mine.put(indicator, Integer.toString(1 + random.nextInt(5)));
            edited.add(indicator);
        }

        /** @return whether every row found its end */
        boolean send(Random random) {
            StringBuilder rows = new StringBuilder("taxCode,period,indicator,value,baseVersion,resolution\n");
            indicators.forEach(indicator -> rows.append("%s,2021-07,%s,%s,%d,%s\n"
                    .formatted(
                            enterprise,
                            indicator,
                            mine.get(indicator),
                            versions.get(indicator),
                            resolutions.getOrDefault(indicator, NONE))));
            JsonPath answer = given().auth()
                    .oauth2(Tokens.as("officer"))
                    .contentType("text/csv")
                    .body(rows.toString())
                    .post("/api/v1/reports/import?outcomes=all")
                    .jsonPath();
            boolean isDone = true;
            for (int i = 0; i < indicators.size(); i++) {
                isDone &= settle(indicators.get(i), answer, "rows[" + i + "].", random);
            }
            return isDone;
        }

        private boolean settle(String indicator, JsonPath answer, String row, Random random) {
            String own = mine.get(indicator);
            String theirs = served.getOrDefault(indicator, NONE);
            String chosen = resolutions.remove(indicator);
            switch (answer.getString(row + "outcome")) {
                case "created", "updated" -> {
                    assertEquals(base.get(indicator), theirs, "overwritten unseen by " + own);
                    served.put(indicator, own);
                }
                case "unchanged" -> assertEquals(theirs, own);
                case "kept" -> {
                    boolean isLost = edited.contains(indicator) && !own.equals(base.get(indicator));
                    assertTrue(!isLost || "THEIRS".equals(chosen), "lost silently: " + own);
                    mine.put(indicator, base.get(indicator));
                }
                default -> {
                    assertEquals("changed-since-template", answer.getString(row + "problem.code"));
                    assertEquals(own, answer.getString(row + "problem.mine"));
                    assertEquals(theirs, answer.getString(row + "problem.theirs"));
                    choose(indicator, theirs, answer.getLong(row + "problem.version"), random.nextBoolean());
                    return false;
                }
            }
            edited.remove(indicator);
            return true;
        }

        private void choose(String indicator, String theirs, long version, boolean isMine) {
            resolutions.put(indicator, isMine ? "MINE" : "THEIRS");
            if (isMine) {
                versions.put(indicator, version);
                base.put(indicator, theirs);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20210803, 395})
    void come_to_the_same_figures_and_lose_none_silently(long seed) {
        Random random = new Random(seed);
        enterprise = Board.operatingEnterprise();
        indicators.addAll(List.of(Board.flow(), Board.flow()));
        List<Editor> editors = List.of(new Editor(), new Editor());
        editors.forEach(Editor::fetch);

        for (int step = 0; step < 40; step++) {
            Editor editor = editors.get(random.nextInt(editors.size()));
            switch (random.nextInt(4)) {
                case 0 -> editor.fetch();
                case 1, 2 -> editor.edit(random);
                default -> editor.send(random);
            }
        }

        for (Editor editor : editors) {
            int rounds = 0;
            while (!editor.send(random)) {
                assertTrue(++rounds < 10, "goes on for ever");
            }
        }
        for (Editor editor : editors) {
            editor.fetch();
            served.forEach((indicator, value) -> assertEquals(value, editor.mine.get(indicator)));
        }
    }
}
