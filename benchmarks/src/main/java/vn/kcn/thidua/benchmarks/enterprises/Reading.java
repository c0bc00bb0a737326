package vn.kcn.thidua.benchmarks.enterprises;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import vn.kcn.thidua.localstack.LocalStack;

/**
 * How long reading the registry takes, of enterprises-service over HTTP and of the same rows by bare SQL over JDBC, turn
 * by turn in one run. Needs the enterprises that {@code populate} makes. Arguments: reads of each kind (300).
 */
public final class Reading {

    private static final int WARM_UP = 100;
    private static final String ROWS = """
            select e.id, e.version, e.tax_code, e.name_vi, e.name_en, e.zone, e.legal_form, e.ownership, e.industry,
                   p.state, p.valid_from
            from enterprise e left join operating_period p on p.enterprise_id = e.id
                and p.valid_from <= date '2021-07-31' and (p.valid_until is null or p.valid_until > date '2021-07-31')
            """;
    private static final String[] NAMES = {"An", "Bình", "Cường", "Đại", "Đức", "Khánh", "Lộc", "Phúc", "Thịnh", "Vượng"
    };
    private static final String[] TRADES = {"Điện tử", "Dệt may", "Nhựa", "Cơ khí", "Hóa chất", "Thực phẩm"};

    private final HttpClient http = HttpClient.newHttpClient();
    private final String service;
    private final Connection database;
    private final int enterprises;
    private final int reads;

    private Reading(String service, Connection database, int enterprises, int reads) {
        this.service = service;
        this.database = database;
        this.enterprises = enterprises;
        this.reads = reads;
    }

    /** One question, as a path and as SQL with its parameters. */
    private record Question(String path, String sql, Object... parameters) {}

    public static void run(String... arguments) throws SQLException, IOException, InterruptedException {
        int reads = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        String port = System.getenv().getOrDefault("THIDUA_ENTERPRISES_PORT", "8181");
        try (Connection database = LocalStack.ofProject().postgres().connect("enterprises")) {
            int enterprises = count(database);
            System.out.println(ProcessorTime.machine());
            System.out.printf(Locale.ROOT, "%d enterprises, %d reads of each kind%n", enterprises, reads);
            System.out.printf("%-34s %28s %28s %6s%n", "", "HTTP p50/p99 ms", "SQL p50/p99 ms", "p50 ×");
            Reading reading =
                    new Reading("http://127.0.0.1:" + port + "/api/v1/enterprises", database, enterprises, reads);
            reading.measureAll();
        }
    }

    /** Those that {@code populate} made: imported ones have other numbers. */
    private static int count(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from enterprise where changed_at = '2026-01-01Z'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void measureAll() throws SQLException, IOException, InterruptedException {
        Random random = new Random(20_210_803);
        measure("nothing: the way of a request", i -> new Question("/suggest?q=", "select 1"));
        measure("get by tax code", i -> get(Fictitious.taxCode(random.nextInt(enterprises))));
        measure("page of a zone", i -> {
            String zone = zone(random);
            return filtered("zone=" + zone, "e.zone = ?", zone);
        });
        measure("page, four filters", i -> {
            String zone = zone(random);
            return filtered(
                    "zone=" + zone + "&state=OPERATING&legalForm=CP&sector=26",
                    "e.zone = ? and p.state = 'OPERATING' and e.legal_form = 'CP' and e.industry >= '26' and e.industry < '27'",
                    zone);
        });
        measure(
                "page, rare state and country",
                i -> filtered(
                        "state=TERMINATED&country=DE",
                        "p.state = 'TERMINATED' and e.investor_countries && ?::text[]",
                        "{DE}"));
        measure("search, two common words", i -> search(unaccented(pick(TRADES, random))));
        measure("search, three words", i -> search(unaccented(pick(TRADES, random) + " " + pick(NAMES, random))));
        measure("search, a number", i -> number(Integer.toString(10_000 + random.nextInt(enterprises))));
        measure("search, accents typed", i -> search(pick(TRADES, random) + " " + pick(NAMES, random)));
        measure("search, nothing found", i -> search("khong co ten nay " + random.nextInt(1_000)));
        measure("suggest", i -> {
            String name = unaccented(pick(TRADES, random) + " " + pick(NAMES, random));
            String typed = name.substring(0, 2 + random.nextInt(name.length() - 2));
            return new Question(
                    "/suggest?q=" + encoded(typed),
                    ROWS + "where e.words @@ folded_query(?, true) order by e.tax_code limit 10",
                    typed);
        });
        measure("statistics of a day", i -> statistics(2004 + random.nextInt(20), random));
    }

    private static Question get(String taxCode) {
        return new Question(
                "/" + taxCode,
                "select * from enterprise e join operating_period p on p.enterprise_id = e.id where e.tax_code = ?",
                taxCode);
    }

    private static Question filtered(String query, String where, String parameter) {
        return new Question(
                "?asOf=2021-07-31&" + query, ROWS + "where " + where + " order by e.tax_code limit 51", parameter);
    }

    private static Question search(String typed) {
        return new Question(
                "?asOf=2021-07-31&q=" + encoded(typed),
                ROWS + "where e.words @@ folded_query(?, false) order by e.tax_code limit 51",
                typed);
    }

    private static Question number(String typed) {
        return new Question("?asOf=2021-07-31&q=" + typed, ROWS + """
                where e.tax_code >= ? and e.tax_code < ?
                    or e.id = any(array(select named.id from enterprise named where named.words @@ ?::tsquery))
                order by e.tax_code limit 51
                """, typed, typed + ":", typed);
    }

    private static Question statistics(int year, Random random) {
        String day = "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new Question("/statistics?asOf=" + day, """
                select dimension, value, sum(total), sum(operating) from enterprise_count, (select ?::date as day) asked
                where grain = 'Y' and starts < date_trunc('year', day)
                    or grain = 'M' and starts >= date_trunc('year', day) and starts < date_trunc('month', day)
                    or grain = 'D' and starts >= date_trunc('month', day) and starts <= day
                group by 1, 2
                """, day);
    }

    private void measure(String name, IntFunction<Question> asked)
            throws SQLException, IOException, InterruptedException {
        double[] overHttp = new double[reads];
        double[] bare = new double[reads];
        for (int i = -WARM_UP; i < reads; i++) {
            Question question = asked.apply(i);
            double httpTime = overHttp(question.path());
            double sqlTime = bySql(question);
            if (i >= 0) {
                overHttp[i] = httpTime;
                bare[i] = sqlTime;
            }
        }
        Arrays.sort(overHttp);
        Arrays.sort(bare);
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

    private double overHttp(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service + path)).build();
        long begin = System.nanoTime();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        double time = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return time;
    }

    private double bySql(Question question) throws SQLException {
        long begin = System.nanoTime();
        try (PreparedStatement select = database.prepareStatement(question.sql())) {
            for (int i = 0; i < question.parameters().length; i++) {
                select.setObject(i + 1, question.parameters()[i]);
            }
            try (var rows = select.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                }
            }
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)];
    }

    private static String zone(Random random) {
        return Fictitious.zone(random.nextInt(Fictitious.ZONES));
    }

    private static String pick(String[] words, Random random) {
        return List.of(words).get(random.nextInt(words.length));
    }

    private static String unaccented(String text) {
        return Fictitious.unaccented(text).toLowerCase(Locale.ROOT);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
