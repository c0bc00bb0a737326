package vn.kcn.thidua.enterprises.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** What is added up piece by piece is what a count of everything gives. */
@QuarkusTest
@WithLocalStack
class StatisticsCountingTest {

    private static final String ENTERPRISES = "/api/v1/enterprises";
    private static final List<String> COLUMNS =
            List.of("zone", "legal_form", "ownership", "left(industry, 2)", "coalesce(size_class, 'UNKNOWN')");
    private static final List<String> DIMENSIONS = List.of("zone", "legalForm", "ownership", "sector", "sizeClass");

    @Inject
    OperatingStatistics statistics;

    @Inject
    Counting counting;

    @Inject
    AgroalDataSource database;

    @RepeatedTest(3)
    void the_sums_are_a_recount_whatever_happened_and_while_it_is_added_up(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> zones = List.of(zone(), zone());
        var isCounting = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(3)) {
            Future<?> counter = threads.submit(() -> {
                while (isCounting.get()) {
                    counting.countSome();
                }
            });
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                long seed = random.nextLong();
                writers.add(threads.submit(() -> write(zones, new Random(seed))));
            }
            for (Future<?> each : writers) {
                each.get();
            }
            assertRecounts(random);
            isCounting.set(false);
            counter.get();
        }
        counting.countAll();
        assertRecounts(random);
    }

    @Test
    void a_past_state_of_knowledge_tells_the_counts_as_they_were_told_then() {
        String zone = zone();
        String first = register(zone, "LICENSED", "2019-03-01");
        String second = register(zone, "OPERATING", "2020-01-15");
        Instant before = Instant.now();
        enter(first, "OPERATING", "2020-06-01", "Nhập bổ sung");
        enter(second, "PAUSED", "2020-03-01", "Nhập bổ sung");
        Instant between = Instant.now();
        patch("officer", "*")
                .body("{\"legalForm\": \"CP\"}")
                .patch(ENTERPRISES + "/" + second)
                .then()
                .statusCode(200);

        for (int round = 0; round < 2; round++) {
            assertEquals(1, part("2020-06-30", before, "byZone", zone, "operating"));
            assertEquals(2, part("2020-06-30", before, "byZone", zone, "total"));
            assertEquals(1, part("2020-06-30", between, "byZone", zone, "operating"));
            assertEquals(0, part("2020-05-31", between, "byZone", zone, "operating"));
            assertEquals(1, part("2020-05-31", before, "byZone", zone, "operating"));
            assertEquals(2, part("2020-05-31", null, "byZone", zone, "total"));
            counting.countAll(); // the same when it is added up
        }
    }

    private void write(List<String> zones, Random random) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            String zone = zones.get(random.nextInt(2));
            switch (codes.isEmpty() ? 0 : random.nextInt(4)) {
                case 0, 1 -> codes.add(register(zone, "LICENSED", "201" + random.nextInt(10) + "-03-01"));
                case 2 ->
                    patch("officer", "*")
                            .body("{\"zone\": \"%s\", \"industry\": \"%d\", \"investorCountries\": [\"%s\"]}"
                                    .formatted(zone, 1000 + random.nextInt(9_000), random.nextBoolean() ? "JP" : "KR"))
                            .patch(ENTERPRISES + "/" + codes.get(random.nextInt(codes.size())));
                default ->
                    // refused when it does not follow: then nothing is counted
                    as("officer")
                            .body("{\"state\": \"%s\", \"from\": \"202%d-0%d-01\", \"reason\": \"Thử\"}"
                                    .formatted(
                                            List.of("OPERATING", "PAUSED", "TERMINATED")
                                                    .get(random.nextInt(3)),
                                            random.nextInt(4),
                                            1 + random.nextInt(9)))
                            .post(ENTERPRISES + "/" + codes.get(random.nextInt(codes.size())) + "/operating-states");
            }
        }
    }

    private void assertRecounts(Random random) throws SQLException {
        for (int i = 0; i < 12; i++) {
            LocalDate day = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(6_000));
            assertEquals(recount(day), counts(statistics.asOf(day, null)), "on " + day);
        }
    }

    private static Map<String, Map<String, Statistics.Part>> counts(Statistics counted) {
        Map<String, Map<String, Statistics.Part>> counts = new TreeMap<>(Map.of(
                "zone", counted.byZone(),
                "legalForm", counted.byLegalForm(),
                "ownership", counted.byOwnership(),
                "sector", counted.bySector(),
                "sizeClass", counted.bySizeClass(),
                "country", counted.byCountry()));
        Map<String, Statistics.Part> states = new TreeMap<>();
        counted.byState().forEach((state, count) -> states.put(state.name(), new Statistics.Part(count, 0)));
        counts.put("state", states);
        counts.replaceAll((dimension, parts) -> without(parts));
        return counts;
    }

    private static Map<String, Statistics.Part> without(Map<String, Statistics.Part> parts) {
        Map<String, Statistics.Part> counted = new TreeMap<>(parts);
        counted.values().removeIf(Statistics.Part.NONE::equals);
        return counted;
    }

    private Map<String, Map<String, Statistics.Part>> recount(LocalDate day) throws SQLException {
        Map<String, Map<String, Statistics.Part>> counts = new HashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            counts.put(DIMENSIONS.get(i), recount(day, COLUMNS.get(i), "enterprise e"));
        }
        counts.put("country", recount(day, "country", "enterprise e, unnest(investor_countries) country"));
        Map<String, Statistics.Part> states = new TreeMap<>();
        select(
                "select state, count(*), 0 from operating_period p where " + on(day) + " group by 1",
                (value, part) -> states.put(value, part));
        counts.put("state", states);
        return counts;
    }

    private Map<String, Statistics.Part> recount(LocalDate day, String column, String from) throws SQLException {
        Map<String, Statistics.Part> parts = new TreeMap<>();
        select(
                "select " + column + ", count(*) filter (where p.state <> 'TERMINATED'),"
                        + " count(*) filter (where p.state = 'OPERATING') from operating_period p, " + from
                        + " where p.enterprise_id = e.id and " + on(day) + " group by 1",
                parts::put);
        return without(parts);
    }

    private static String on(LocalDate day) {
        return "p.valid_from <= '%1$s' and (p.valid_until is null or p.valid_until > '%1$s')".formatted(day);
    }

    private void select(String sql, BiConsumer<String, Statistics.Part> row) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                row.accept(rows.getString(1), new Statistics.Part(rows.getLong(2), rows.getLong(3)));
            }
        }
    }

    private static String register(String zone, String state, String from) {
        String code = taxCode();
        as("officer")
                .body("""
                        {"taxCode": "%s", "nameVi": "Công ty Ví Dụ %s", "zone": "%s", "legalForm": "TNHH_MTV",
                         "ownership": "FDI", "investorCountries": ["KR", "VN"], "industry": "2610",
                         "operatingStates": [{"state": "%s", "from": "%s"}]}
                        """.formatted(code, code, zone, state, from))
                .post(ENTERPRISES)
                .then()
                .statusCode(201);
        return code;
    }

    private static void enter(String code, String state, String from, String reason) {
        as("officer")
                .body("{\"state\": \"%s\", \"from\": \"%s\", \"reason\": \"%s\"}".formatted(state, from, reason))
                .post(ENTERPRISES + "/" + code + "/operating-states")
                .then()
                .statusCode(201);
    }

    private static int part(String asOf, Instant knownAt, String dimension, String value, String figure) {
        var request = anonymous().queryParam("asOf", asOf);
        return (knownAt == null ? request : request.queryParam("knownAt", knownAt.toString()))
                .get(ENTERPRISES + "/statistics")
                .then()
                .statusCode(200)
                .extract()
                .path(dimension + "." + value + "." + figure);
    }
}
