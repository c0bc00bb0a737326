package vn.kcn.thidua.benchmarks.nominations;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import vn.kcn.thidua.benchmarks.enterprises.Fictitious;
import vn.kcn.thidua.localstack.LocalStack;
import vn.kcn.thidua.system.client.Answer;
import vn.kcn.thidua.system.client.Api;
import vn.kcn.thidua.system.demo.Cast;

/**
 * A yearly session through the gateway: nominations in bulk, their eligibility, their appraisal, the votes of a council,
 * decisions and what is printed of them.
 *
 * <p>Arguments: cases (1,050), members of the council (21), connections (4). Each run has a movement of its own.
 */
public final class SessionBench {

    private static final int MOST_OF_A_DECISION = 1_000;
    private static final int CERTIFICATES = 100;
    private static final String DOSSIER =
            "TO_TRINH: Tờ trình; BAO_CAO_THANH_TICH: Báo cáo; BIEN_BAN_XET_KHEN: Biên bản";

    private final Cast cast = new Cast(System.getenv("THIDUA_GATEWAY_URL"), System.getenv("THIDUA_KEYCLOAK_URL"));
    private final String movement = "BENCH-" + System.currentTimeMillis() / 1_000;
    private final Stopwatch stopwatch;
    private final int cases;
    private final int members;

    private SessionBench(int cases, int members, int connections) throws IOException {
        this.cases = cases;
        this.members = members;
        this.stopwatch = new Stopwatch(connections);
    }

    public static void run(String... arguments) throws Exception {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_050;
        int members = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 21;
        int connections = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
        try (Connection database = LocalStack.ofProject().postgres().connect("nominations")) {
            know(database, cases);
        }
        System.out.printf(Locale.ROOT, "%d cases, a council of %d, %d connections%n", cases, members, connections);
        new SessionBench(cases, members, connections).play();
    }

    /** The enterprises stand in the replica as if the registry had told of them: the same for every run. */
    private static void know(Connection database, int cases) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("""
                insert into enterprise_view (id, version, tax_code, name_vi, zone) values (?, 1, ?, ?, ?)
                on conflict do nothing
                """)) {
            for (int n = 0; n < cases; n++) {
                Fictitious enterprise = Fictitious.number(n);
                insert.setObject(1, enterprise.id());
                insert.setString(2, enterprise.taxCode());
                insert.setString(3, enterprise.nameVi());
                insert.setString(4, enterprise.zone());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void play() throws Exception {
        launch();
        for (int member = 1; member <= members; member++) {
            cast.councilMember(member).get("/api/v1/council-sessions?limit=1").expect(200); // logs in
        }
        long begin = System.nanoTime();
        String file = file();
        List<String> ids = stopwatch.once("nominate in bulk, hand in", () -> nominate(file));
        stopwatch.once("the same file again", () -> nominate(file));
        stopwatch.each(
                "eligibility",
                each(
                        ids,
                        id -> () ->
                                cast.officer().get(path(id) + "/eligibility").expect(200)));
        stopwatch.each(
                "accept",
                each(
                        ids,
                        id -> () -> cast.officer()
                                .command(path(id) + "/acceptance", null, "\"2\"")
                                .expect(200)));
        Map<String, Object> eligible = Map.of("eligible", true, "opinion", "Đủ tiêu chuẩn");
        stopwatch.each(
                "appraise",
                each(
                        ids,
                        id -> () -> cast.officer()
                                .command(path(id) + "/appraisal", eligible, "\"3\"")
                                .expect(200)));
        String session = stopwatch.once("call the session", () -> call(ids));
        cast.secretary().post(session + "/opening").expect(200);
        stopwatch.each("vote in secret", votes(session, ids));
        stopwatch.once(
                "close and count",
                () -> cast.secretary().post(session + "/closing").expect(200));
        List<String> decisions = stopwatch.once("sign the decisions", () -> decide(ids));
        print(session, decisions);
        System.out.printf(Locale.ROOT, "%-44s %9.1f%n", "all of it", (System.nanoTime() - begin) / 1e9);
        stopwatch.end();
    }

    private void print(String session, List<String> decisions) throws Exception {
        stopwatch.once(
                "print the minutes",
                () -> cast.secretary().get(session + "/minutes").expect(200));
        stopwatch.once(
                "print the minutes of the count",
                () -> cast.secretary().get(session + "/count-minutes").expect(200));
        for (String decision : decisions) {
            stopwatch.once(
                    "print a decision with its annex",
                    () -> cast.officer().get(decision + "/document").expect(200));
        }
        stopwatch.once(
                "print the certificates of the last decision",
                () -> cast.officer().get(decisions.getLast() + "/certificates").expect(200));
        List<String> codes = new ArrayList<>();
        cast.officer()
                .get(decisions.getFirst())
                .expect(200)
                .at("awards")
                .forEach(award -> codes.add(award.path("code").asText()));
        List<String> some = codes.subList(0, Math.min(CERTIFICATES, codes.size()));
        double seconds = stopwatch.each(
                "print a certificate",
                each(
                        some,
                        code -> () -> cast.officer()
                                .get("/api/v1/awards/" + code + "/certificate")
                                .expect(200)));
        System.out.printf(Locale.ROOT, "%-44s %9.1f%n", "certificates a second", some.size() / seconds);
    }

    private interface Work {
        Callable<?> of(String id);
    }

    private static List<Callable<?>> each(List<String> ids, Work work) {
        return ids.stream().<Callable<?>>map(work::of).toList();
    }

    private static String path(String id) {
        return "/api/v1/nominations/" + id;
    }

    private void launch() {
        cast.officer()
                .post(
                        "/api/v1/movements",
                        Map.of(
                                "code", movement,
                                "nameVi", "Phong trào thi đua đo tải (ví dụ)",
                                "nameEn", "A movement to measure with",
                                "issuerVi", "Ban Quản lý",
                                "issuerEn", "The board",
                                "regime", "TDKT_2003",
                                "launchesOn", "2021-08-03",
                                "endsOn", "2021-12-31",
                                "milestones", List.of(),
                                "recipients", List.of(Map.of("nameVi", "Doanh nghiệp", "role", "enterprise"))))
                .expect(201);
        cast.leader()
                .command("/api/v1/movements/" + movement + "/launch", null, "\"1\"")
                .expect(200);
    }

    private String file() {
        StringBuilder rows = new StringBuilder("movement,award,kind,name,taxCode,achievements,documents,submit\n");
        for (int n = 0; n < cases; n++) {
            Fictitious enterprise = Fictitious.number(n);
            rows.append(String.join(
                            ",",
                            movement,
                            "GIAY_KHEN",
                            "ENTERPRISE",
                            enterprise.nameVi(),
                            enterprise.taxCode(),
                            "Giữ vững sản xuất",
                            DOSSIER,
                            "true"))
                    .append('\n');
        }
        return rows.toString();
    }

    private List<String> nominate(String file) {
        Answer taken = cast.officer()
                .upload("/api/v1/nominations/import?outcomes=all", "text/csv; charset=UTF-8", file)
                .expect(200);
        List<String> ids = new ArrayList<>();
        for (JsonNode row : taken.at("rows")) {
            ids.add(row.path("key").asText());
        }
        return ids;
    }

    private String call(List<String> ids) {
        String id = cast.secretary()
                .post(
                        "/api/v1/council-sessions",
                        Map.of(
                                "movement",
                                movement,
                                "name",
                                "Phiên họp đo tải",
                                "heldOn",
                                "2021-12-28",
                                "members",
                                IntStream.rangeClosed(1, members)
                                        .mapToObj(member -> "council" + member + ".demo")
                                        .toList(),
                                "nominations",
                                ids))
                .expect(201)
                .text("id");
        return "/api/v1/council-sessions/" + id;
    }

    /** Member by member, each through the whole agenda, as they would sit beside each other. */
    private List<Callable<?>> votes(String session, List<String> ids) {
        List<Callable<?>> votes = new ArrayList<>();
        for (String id : ids) {
            for (int member = 1; member <= members; member++) {
                Api voter = cast.councilMember(member);
                Map<String, String> ballot = Map.of("nomination", id, "choice", "AGREE");
                votes.add(() -> voter.post(session + "/ballots", ballot).expect(200));
            }
        }
        return votes;
    }

    private List<String> decide(List<String> ids) {
        List<String> decisions = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += MOST_OF_A_DECISION) {
            String id = cast.leader()
                    .post(
                            "/api/v1/decisions",
                            Map.of(
                                    "number",
                                    from + "-" + movement + "/QĐ",
                                    "decidedOn",
                                    "2021-12-31",
                                    "signatory",
                                    "Trưởng Ban",
                                    "legalBases",
                                    List.of("Luật Thi đua, khen thưởng 15/2003/QH11"),
                                    "nominations",
                                    ids.subList(from, Math.min(from + MOST_OF_A_DECISION, ids.size()))))
                    .expect(201)
                    .text("id");
            decisions.add("/api/v1/decisions/" + id);
        }
        return decisions;
    }
}
