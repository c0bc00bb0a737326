package vn.kcn.thidua.nominations;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.Tokens;

/** The board as its callers see it. Every test makes movements and enterprises of its own. */
public final class Board {

    public static final String MOVEMENTS = "/api/v1/movements";
    public static final String NOMINATIONS = "/api/v1/nominations";
    public static final String SESSIONS = "/api/v1/council-sessions";
    public static final String DECISIONS = "/api/v1/decisions";
    public static final String AWARDS = "/api/v1/awards";

    private static final AtomicInteger SEQUENCE = new AtomicInteger(100);

    private Board() {}

    public static RequestSpecification as(String role) {
        return with(Tokens.as(role));
    }

    public static RequestSpecification hr(String taxCode) {
        return with(Tokens.enterprise(taxCode));
    }

    public static RequestSpecification member(int number) {
        return with(Tokens.user("council" + number + ".demo", "council"));
    }

    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).accept("application/json, */*;q=0.1");
    }

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    public static int next() {
        return SEQUENCE.incrementAndGet();
    }

    /** An enterprise that has come to the replica; answers its tax code. Of no real company: the replica asks nobody. */
    public static String enterprise() {
        String taxCode = "24009%05d".formatted(next());
        UUID id = UUID.randomUUID();
        TestEvents.publish(
                "enterprises.enterprise", id.toString(), "vn.kcn.thidua.enterprise.registered.v1", 1, """
                {"id": "%s", "version": 1, "taxCode": "%s", "nameVi": "Công ty TNHH Ví Dụ %s", "zone": "QC",
                 "legalForm": "CP", "ownership": "NON_STATE", "investorCountries": ["VN"], "industry": "2610",
                 "operatingStates": [{"state": "OPERATING", "from": "2020-01-15"}], "registeredOn": "2020-01-15"}
                """.formatted(
                                id, taxCode, taxCode));
        await().atMost(30, SECONDS)
                .until(() -> count("select count(*) from enterprise_view where tax_code = '" + taxCode + "'") == 1);
        return taxCode;
    }

    public static String newMovement(String code) {
        return newMovement(code, "");
    }

    public static String newMovement(String code, String more) {
        return """
                {"code": "%s", "nameVi": "Phong trào thử nghiệm", "nameEn": "Test movement",
                 "issuerVi": "Ban Quản lý thử nghiệm", "issuerEn": "Test board", "regime": "TDKT_2003",
                 "launchesOn": "2021-08-03", "endsOn": "2021-12-31",
                 "milestones": [{"on": "2021-09-02", "nameVi": "Quốc khánh"}],
                 "recipients": [{"nameVi": "Doanh nghiệp trong các KCN", "role": "enterprise"}] %s}
                """.formatted(code, more);
    }

    public static String movementCode() {
        return "T-" + next();
    }

    public static String drafted(String more) {
        String code = movementCode();
        as("officer").body(newMovement(code, more)).post(MOVEMENTS).then().statusCode(201);
        return code;
    }

    /** A thematic movement that has been launched. */
    public static String movement() {
        return movement("");
    }

    public static String movement(String more) {
        String code = drafted(more);
        as("leader")
                .header("If-Match", "\"1\"")
                .post(MOVEMENTS + "/" + code + "/launch")
                .then()
                .statusCode(200);
        return code;
    }

    public static final String COMPLETE = """
            [{"kind": "TO_TRINH", "title": "Tờ trình"}, {"kind": "BAO_CAO_THANH_TICH", "title": "Báo cáo"},
             {"kind": "BIEN_BAN_XET_KHEN", "title": "Biên bản"}]
            """;

    public static String newNomination(String movement, String award, String taxCode, String documents) {
        return """
                {"movement": "%s", "award": "%s",
                 "nominee": {"kind": "ENTERPRISE", "name": "Công ty TNHH Ví Dụ", "taxCode": "%s"},
                 "achievements": "Giữ vững sản xuất", "documents": %s}
                """.formatted(movement, award, taxCode, documents);
    }

    /** Drafts the nomination of an enterprise with all documents, and answers its id. */
    public static String nomination(String movement, String award, String taxCode) {
        return as("officer")
                .body(newNomination(movement, award, taxCode, COMPLETE))
                .post(NOMINATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Sends a command with the version that is current. */
    public static ValidatableResponse command(RequestSpecification who, String id, String command, String body) {
        String etag = as("auditor").get(NOMINATIONS + "/" + id).header("ETag");
        RequestSpecification request = who.header("If-Match", etag);
        return (body == null ? request : request.body(body))
                .post(NOMINATIONS + "/" + id + "/" + command)
                .then();
    }

    public static String submitted(String movement, String award, String taxCode) {
        String id = nomination(movement, award, taxCode);
        command(as("officer"), id, "submission", null).statusCode(200);
        return id;
    }

    public static String appraised(String movement, String award, String taxCode) {
        String id = submitted(movement, award, taxCode);
        command(as("officer"), id, "acceptance", null).statusCode(200);
        command(as("officer"), id, "appraisal", "{\"eligible\": true, \"opinion\": \"Đủ tiêu chuẩn\"}")
                .statusCode(200);
        return id;
    }

    public static String newSession(String movement, int members, List<String> nominations) {
        return """
                {"movement": "%s", "name": "Phiên họp thử nghiệm", "heldOn": "2021-12-28",
                 "members": [%s], "nominations": [%s]}
                """.formatted(
                        movement,
                        IntStream.rangeClosed(1, members)
                                .mapToObj(i -> "\"council" + i + ".demo\"")
                                .collect(Collectors.joining(", ")),
                        nominations.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", ")));
    }

    public static String called(String movement, int members, List<String> nominations) {
        return as("secretary")
                .body(newSession(movement, members, nominations))
                .post(SESSIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String opened(String movement, int members, List<String> nominations) {
        String id = called(movement, members, nominations);
        as("secretary").post(SESSIONS + "/" + id + "/opening").then().statusCode(200);
        return id;
    }

    public static Response vote(int member, String session, String nomination, String choice) {
        return member(member)
                .body("{\"nomination\": \"" + nomination + "\", \"choice\": \"" + choice + "\"}")
                .post(SESSIONS + "/" + session + "/ballots");
    }

    /** Walks nominations of new enterprises through a council of three that agrees on all of them. */
    public static List<String> passed(String movement, String award, int cases) {
        List<String> nominations = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            nominations.add(appraised(movement, award, enterprise()));
        }
        String session = opened(movement, 3, nominations);
        for (String nomination : nominations) {
            for (int member = 1; member <= 3; member++) {
                vote(member, session, nomination, "AGREE").then().statusCode(200);
            }
        }
        as("secretary").post(SESSIONS + "/" + session + "/closing").then().statusCode(200);
        return nominations;
    }

    public static String newDecision(String number, List<String> nominations) {
        return """
                {"number": "%s", "decidedOn": "2021-12-31", "signatory": "Trưởng Ban",
                 "legalBases": ["Luật Thi đua, khen thưởng 15/2003/QH11"], "nominations": [%s]}
                """.formatted(
                        number, nominations.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", ")));
    }

    /** One number from the service's own database. */
    public static long count(String select) {
        try (var connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One text from the service's own database. */
    public static String text(String select) {
        try (var connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Changes the service's own database behind its back: to stand where walking would take too long. */
    public static void change(String statement) {
        try (var connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var work = connection.createStatement()) {
            work.executeUpdate(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
