package vn.kcn.thidua.benchmarks.nominations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import vn.kcn.thidua.localstack.LocalStack;
import vn.kcn.thidua.system.client.Api;
import vn.kcn.thidua.system.demo.Cast;

/**
 * Looking things up in the register of awards through the gateway, beside the same rows by bare SQL, turn by turn in one
 * run. Arguments: awards (1,000,000; made when there are not as many), reads of each kind (300).
 */
public final class RegisterBench {

    private static final String OURS = "BENCH-REGISTER";
    private static final int WARM_UP = 50;

    /** Names say that they are examples; a third of the awards is of people. */
    private static final String FILL = """
            with made as (
                select n, uuidv7() as nomination, uuidv7() as award,
                       (array['INDIVIDUAL', 'ENTERPRISE', 'COLLECTIVE'])[1 + n %% 3] as kind,
                       (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'])[1 + n / 3 %% 10]
                           || ' ' || (array['Văn', 'Thị', 'Đức', 'Minh', 'Hồng', 'Ngọc', 'Quang', 'Thanh'])[1 + n / 30 %% 8]
                           || ' Ví Dụ ' || n / 240 as name,
                       (9800000000 + n %% 30000)::text as tax_code, 2016 + n %% 10 as year
                from generate_series(%1$d, %2$d - 1) n),
            nominated as (
                insert into nomination (id, version, changed_at, movement, award, regime, nominee_kind, nominee_name,
                    nominee_tax_code, nominee_key, achievements, stage, rounds)
                select nomination, 1, now(), '%3$s', 'GIAY_KHEN', 'TDKT_2003', kind, name, tax_code,
                       kind || ' ' || tax_code || ' ' || n, '', 'AWARDED', 0
                from made)
            insert into award (id, version, changed_at, code, nomination_id, movement, award, award_name_vi, award_name_en,
                recipient_kind, recipient_name, tax_code, decision_number, decided_on, signatory, state, award_year,
                nominee_key, granted_at)
            select award, 1, now(), 'BENCH-' || n, nomination, '%3$s', 'GIAY_KHEN', 'Giấy khen',
                   'Certificate of commendation', kind, name, tax_code, n / 100 || '/QĐ-BENCH', make_date(year, 12, 31),
                   'Trưởng Ban', 'GRANTED', year, kind || ' ' || tax_code || ' ' || n / 30, now()
            from made
            """;

    private static final int ROWS_A_STATEMENT = 100_000;

    private final Api officer =
            new Cast(System.getenv("THIDUA_GATEWAY_URL"), System.getenv("THIDUA_KEYCLOAK_URL")).officer();
    private final Connection database;
    private final int reads;

    private RegisterBench(Connection database, int reads) {
        this.database = database;
        this.reads = reads;
    }

    /** One question, as a path and as SQL with its parameter. */
    private record Question(String path, String sql, Object parameter) {}

    public static void run(String... arguments) throws Exception {
        int awards = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int reads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        try (Connection database = LocalStack.ofProject().postgres().connect("nominations")) {
            fill(database, awards);
            Stopwatch stopwatch = new Stopwatch(1);
            new RegisterBench(database, reads).measureAll(awards);
            stopwatch.end();
        }
    }

    private static void fill(Connection database, int awards) throws SQLException {
        try (Statement statement = database.createStatement()) {
            int known = count(statement);
            if (known >= awards) {
                return;
            }
            statement.execute("""
                    insert into movement (id, version, changed_at, code, kind, name_vi, name_en, issuer_vi, issuer_en, regime,
                        launches_on, launched_on, ends_on, closed_on, state)
                    values (uuidv7(), 1, now(), '%s', 'THEMATIC', 'Sổ ví dụ', 'Example register', 'Ban', 'Board', 'TDKT_2003',
                        '2016-01-01', '2016-01-01', '2026-01-31', '2026-01-31', 'CLOSED')
                    on conflict do nothing
                    """.formatted(OURS));
            long begin = System.nanoTime();
            for (int from = known; from < awards; from += ROWS_A_STATEMENT) {
                statement.execute(FILL.formatted(from, Math.min(from + ROWS_A_STATEMENT, awards), OURS));
            }
            statement.execute("vacuum (analyze) award, nomination");
            System.out.printf(
                    Locale.ROOT, "%,d awards made in %.0f s%n", awards - known, (System.nanoTime() - begin) / 1e9);
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select count(*) from award where movement = '" + OURS + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void measureAll(int awards) throws SQLException {
        Random random = new Random(20_211_231);
        String select = "select * from award a where ";
        String page = " order by id limit 51";
        System.out.printf("%-34s %28s %28s %6s%n", "", "HTTP p50/p99 ms", "SQL p50/p99 ms", "p50 ×");
        measure("a rare name, without accents", i -> words("nguyen vi du " + random.nextInt(awards / 240)));
        measure("a common name, with accents", i -> words("Nguyễn Văn"));
        measure("a name that nobody has", i -> words("khong co ten nay " + random.nextInt(1_000)));
        measure("an enterprise", i -> {
            String taxCode = Long.toString(9_800_000_000L + random.nextInt(30_000));
            return new Question("?taxCode=" + taxCode, select + "tax_code = ?" + page, taxCode);
        });
        measure("a year", i -> {
            int year = 2016 + random.nextInt(10);
            return new Question("?year=" + year, select + "award_year = ?" + page, year);
        });
        measure("the first page", i -> new Question("", select + "award = ?" + page, "GIAY_KHEN"));
        measure("history of an enterprise", i -> {
            String taxCode = Long.toString(9_800_000_000L + random.nextInt(30_000));
            return new Question(
                    "/history?taxCode=" + taxCode,
                    select + "recipient_kind = 'ENTERPRISE' and tax_code = ? order by nominee_key, award_year",
                    taxCode);
        });
        measure(
                "who has had it in a year",
                i -> new Question("/streaks?award=GIAY_KHEN&years=1&until=2021", """
                select nominee_key from award where award = ? and state = 'GRANTED' and award_year between 2021 and 2021
                group by nominee_key having count(distinct award_year) = 1 order by nominee_key limit 51
                """, "GIAY_KHEN"));
    }

    private static Question words(String typed) {
        return new Question(
                "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8),
                "select * from award where words @@ folded_query(?) order by id limit 51",
                typed);
    }

    private void measure(String name, IntFunction<Question> asked) throws SQLException {
        double[] overHttp = new double[reads];
        double[] bare = new double[reads];
        for (int i = -WARM_UP; i < reads; i++) {
            Question question = asked.apply(i);
            long begin = System.nanoTime();
            officer.get("/api/v1/awards" + question.path()).expect(200);
            double http = (System.nanoTime() - begin) / 1e6;
            double sql = bySql(question);
            if (i >= 0) {
                overHttp[i] = http;
                bare[i] = sql;
            }
        }
        for (double[] times : List.of(overHttp, bare)) {
            Arrays.sort(times);
        }
        System.out.printf(
                Locale.ROOT,
                "%-34s %16.1f /%10.1f %16.1f /%10.1f %6.1f%n",
                name,
                at(overHttp, 50),
                at(overHttp, 99),
                at(bare, 50),
                at(bare, 99),
                at(overHttp, 50) / at(bare, 50));
    }

    private double bySql(Question question) throws SQLException {
        long begin = System.nanoTime();
        try (PreparedStatement select = database.prepareStatement(question.sql())) {
            select.setObject(1, question.parameter());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)];
    }
}
