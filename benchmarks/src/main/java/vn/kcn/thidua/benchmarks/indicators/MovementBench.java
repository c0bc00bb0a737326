package vn.kcn.thidua.benchmarks.indicators;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kcn.thidua.benchmarks.enterprises.Fictitious;
import vn.kcn.thidua.localstack.LocalStack;
import vn.kcn.thidua.system.client.Api;
import vn.kcn.thidua.system.demo.Cast;

/**
 * How long it takes to read the progress of a movement of 20 targets and the standing of a block of 30 enterprises, and
 * from an officer's approval to the progress that shows it, with ever more figures in the database: p50 and p99, and how
 * much more the largest size costs than the smallest. Each read goes to the service over HTTP, one after the other.
 *
 * <p>Arguments: reads of each kind (300), sizes in figures (10000 1000000 10000000). What was filled in stays for the
 * next run; {@code clear} as the only argument deletes it.
 */
public final class MovementBench {

    private static final int WARM_UP = 150;
    private static final int MEMBERS = 30;
    private static final String MOVEMENT = "VD-2021";
    private static final String BLOCK = "VD-KHOI-1";
    private static final String PROGRESS = "/api/v1/progress?movement=" + MOVEMENT + "&asOf=2021-12-31";
    private static final String STANDINGS = "/api/v1/standings/" + MOVEMENT + "/" + BLOCK + "?asOf=2021-12-31";

    private final Api officer;
    private final Connection database;
    private final List<String> indicators;
    private final int reads;

    private MovementBench(Api officer, Connection database, List<String> indicators, int reads) {
        this.officer = officer;
        this.database = database;
        this.indicators = indicators;
        this.reads = reads;
    }

    /** Milliseconds. */
    private record Times(double p50, double p99) {

        static Times of(double[] milliseconds) {
            Arrays.sort(milliseconds);
            return new Times(at(milliseconds, 50), at(milliseconds, 99));
        }

        private static double at(double[] sorted, int percent) {
            return sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)];
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%7.1f /%7.1f", p50, p99);
        }
    }

    private record Measured(Times progress, Times standings, Times latency) {}

    public static void run(String... arguments) throws SQLException {
        String indicatorsUrl = "http://127.0.0.1:" + System.getenv().getOrDefault("THIDUA_INDICATORS_PORT", "8182");
        Api officer = new Cast(indicatorsUrl, System.getenv("THIDUA_KEYCLOAK_URL")).officer();
        try (Connection database = LocalStack.ofProject().postgres().connect("indicators")) {
            List<String> indicators = Catalogue.reported(database, officer);
            if (arguments.length == 1 && arguments[0].equals("clear")) {
                new Filling(database, indicators).clear();
                return;
            }
            int reads = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
            long[] sizes = arguments.length > 1
                    ? Arrays.stream(arguments)
                            .skip(1)
                            .mapToLong(Long::parseLong)
                            .toArray()
                    : new long[] {10_000, 1_000_000, 10_000_000};
            new MovementBench(officer, database, indicators, reads).compare(sizes);
        }
    }

    private void compare(long[] sizes) throws SQLException {
        System.out.printf(
                "%12s %18s %18s %18s   %s%n",
                "figures", "progress p50/p99", "standings p50/p99", "approval p50/p99", "load");
        List<Measured> all = new ArrayList<>();
        for (long size : sizes) {
            new Filling(database, indicators).fill(Filling.enterprises(size));
            if (all.isEmpty()) {
                prepare();
            }
            Measured measured = measure();
            all.add(measured);
            System.out.printf(
                    Locale.ROOT,
                    "%,12d %18s %18s %18s   %.1f%n",
                    size,
                    measured.progress(),
                    measured.standings(),
                    measured.latency(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
        Measured first = all.getFirst();
        Measured last = all.getLast();
        System.out.printf(
                Locale.ROOT,
                "p50, last to first: progress %.2f, standings %.2f, approval %.2f%n",
                last.progress().p50() / first.progress().p50(),
                last.standings().p50() / first.standings().p50(),
                last.latency().p50() / first.latency().p50());
    }

    private Measured measure() {
        return new Measured(time(reads, () -> read(PROGRESS)), time(reads, () -> read(STANDINGS)), latency());
    }

    private void read(String path) {
        officer.get(path).expect(200);
    }

    private static Times time(int count, Runnable question) {
        double[] times = new double[count];
        for (int i = -WARM_UP; i < count; i++) {
            long begin = System.nanoTime();
            question.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        return Times.of(times);
    }

    /** The report of one enterprise and month is reopened, changed and approved again and again. */
    private Times latency() {
        String report = "/api/v1/reports/" + Fictitious.taxCode(MEMBERS - 1) + "/2021-12";
        double[] times = new double[Math.max(1, reads / 5)];
        for (int i = 0; i < times.length; i++) {
            officer.command(report + "/reopening", Map.of("reason", "Đo thời gian"), "*");
            Map<String, Object> figures = Map.of(indicators.getFirst(), i + 1);
            officer.put(report, Map.of("values", figures), "If-Match", "*").expect(200);
            String before = reached();
            long begin = System.nanoTime();
            officer.command(report + "/approval", null, "*").expect(200);
            while (reached().equals(before)) {
                Thread.onSpinWait();
            }
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        return Times.of(times);
    }

    private String reached() {
        return officer.get(PROGRESS).expect(200).text("items.0.actual");
    }

    private void prepare() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("insert into movement_replica (id, version, code, name_vi, name_en)"
                    + " select uuidv7(), 1, '" + MOVEMENT + "', 'Phong trào Ví Dụ', 'Example movement'"
                    + " where not exists (select from movement_replica where code = '" + MOVEMENT + "')");
        }
        indicators.stream().limit(17).forEach(indicator -> target(indicator, Map.of()));
        target("ENTERPRISES_OPERATING", Map.of());
        target(indicators.getFirst(), Map.of("scope", "ZONE", "subject", Fictitious.zone(1)));
        target(indicators.getFirst(), Map.of("scope", "ENTERPRISE", "subject", Fictitious.taxCode(0)));
        List<Map<String, Object>> members = new ArrayList<>();
        for (int n = 0; n < MEMBERS; n++) {
            Fictitious each = Fictitious.number(n);
            members.add(Map.of("kind", "ENTERPRISE", "code", each.taxCode(), "name", each.nameVi()));
        }
        officer.put(
                        "/api/v1/blocks/" + BLOCK,
                        Map.of("year", Filling.YEAR, "nameVi", "Khối Ví Dụ", "members", members),
                        "If-Match",
                        "*")
                .expect(200, 201);
        officer.put("/api/v1/score-sheets/" + MOVEMENT + "/" + BLOCK, sheet(), "If-Match", "*")
                .expect(200, 201);
    }

    private void target(String indicator, Map<String, Object> scope) {
        Map<String, Object> target = new HashMap<>(scope);
        target.putAll(Map.of(
                "movement",
                MOVEMENT,
                "indicator",
                indicator,
                "comparison",
                "AT_LEAST",
                "value",
                1_000,
                "due",
                "2021-12-31"));
        officer.post("/api/v1/targets", target).expect(201, 409);
    }

    private Map<String, Object> sheet() {
        List<Map<String, Object>> criteria = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            criteria.add(Map.of(
                    "code",
                    "I." + n,
                    "nameVi",
                    "Tiêu chí " + n,
                    "weight",
                    9,
                    "rule",
                    Map.of("function", "LINEAR", "indicator", indicators.get(n), "target", 50_000)));
        }
        criteria.add(Map.of(
                "code",
                "II",
                "nameVi",
                "Báo cáo đúng hạn",
                "weight",
                10,
                "rule",
                Map.of("function", "LATE_PENALTY", "perLate", 1, "graceDays", 10)));
        return Map.of(
                "points",
                100,
                "criteria",
                criteria,
                "tieBreaks",
                List.of(Map.of("by", "CRITERION", "criterion", "II")));
    }
}
