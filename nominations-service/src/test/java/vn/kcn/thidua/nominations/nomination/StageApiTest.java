package vn.kcn.thidua.nominations.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.COMPLETE;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.change;
import static vn.kcn.thidua.nominations.Board.hr;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newNomination;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;
import vn.kcn.thidua.nominations.Board;

/** Every stage × every command of the API × every role: done where both allow it, refused everywhere else. */
@QuarkusTest
@WithLocalStack
class StageApiTest {

    private static final List<String> ROLES =
            List.of("enterprise", "officer", "council", "secretary", "leader", "auditor", "admin", "portal");

    private record Door(Command command, String path, String body, Set<String> roles) {}

    private static final Set<String> NOMINATING = Set.of("enterprise", "officer");
    private static final List<Door> DOORS = List.of(
            new Door(Command.SUBMIT, "submission", "", NOMINATING),
            new Door(Command.WITHDRAW, "withdrawal", "{\"reason\": \"Rút hồ sơ\"}", NOMINATING),
            new Door(Command.RETURN, "return", "{\"reason\": \"Thiếu xác nhận\"}", Set.of("officer")),
            new Door(Command.ACCEPT, "acceptance", "", Set.of("officer")),
            new Door(Command.APPRAISE, "appraisal", "{\"eligible\": true, \"opinion\": \"Đủ\"}", Set.of("officer")),
            new Door(Command.CONSULT, "consultation", "{\"workingDays\": 10}", Set.of("secretary")),
            new Door(Command.END_CONSULTATION, "consultation-end", "", Set.of("secretary")),
            new Door(Command.REFUSE, "refusal", "{\"reason\": \"Không đủ tiêu chuẩn\"}", Set.of("leader")));

    @ParameterizedTest
    @EnumSource(Stage.class)
    void takes_from_each_role_what_the_table_says(Stage stage) {
        String taxCode = Board.enterprise();
        String id = as("officer")
                .body(newNomination(movement(), "GIAY_KHEN", taxCode, COMPLETE))
                .post(NOMINATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (Door door : DOORS) {
            put(id, stage);
            assertEquals(401, send(anonymous(), id, door).statusCode(), door.path());
            for (String role : ROLES) {
                Response answer = send(role.equals("enterprise") ? hr(taxCode) : as(role), id, door);
                String which = role + " " + door.command() + " in " + stage;
                if (!door.roles().contains(role)) {
                    assertEquals(403, answer.statusCode(), which);
                } else if (stage.allowed().contains(door.command())) {
                    assertEquals(200, answer.statusCode(), which);
                    assertEquals(stage.after(door.command()).name(), answer.path("stage"), which);
                    put(id, stage);
                } else {
                    assertEquals(409, answer.statusCode(), which);
                    assertEquals("wrong-transition", answer.path("code"), which);
                    assertEquals(stage.allowed().stream().map(Command::name).toList(), answer.path("allowed"), which);
                }
            }
        }
    }

    private static Response send(RequestSpecification who, String id, Door door) {
        RequestSpecification request = who.header("If-Match", "*");
        return (door.body().isEmpty() ? request : request.body(door.body()))
                .post(NOMINATIONS + "/" + id + "/" + door.path());
    }

    /** Straight into the table: the way there is tested elsewhere. */
    private static void put(String id, Stage stage) {
        change("delete from nomination_dossier where nomination_id = '" + id + "'");
        change("update nomination set stage = '" + stage + "', consulted_from = '2021-12-01',"
                + " consulted_until = '2021-12-15', consulted = false where id = '" + id + "'");
    }
}
