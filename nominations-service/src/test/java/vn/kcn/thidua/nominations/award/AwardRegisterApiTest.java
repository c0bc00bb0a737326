package vn.kcn.thidua.nominations.award;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.kcn.thidua.nominations.Board.AWARDS;
import static vn.kcn.thidua.nominations.Board.DECISIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.change;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.hr;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newDecision;
import static vn.kcn.thidua.nominations.Board.next;
import static vn.kcn.thidua.nominations.Board.passed;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** Looking things up in the register. */
@QuarkusTest
@WithLocalStack
class AwardRegisterApiTest {

    private static final String PAST = "/api/v1/past-awards";

    private String movement;
    private String code;
    private String taxCode;

    /** An award of a person: granted to an enterprise, then told apart, since a thematic movement walks quickest. */
    @BeforeEach
    void an_award_of_a_person() {
        movement = movement();
        String decision = as("leader")
                .body(newDecision(next() + "/QĐ-KCN", passed(movement, "GIAY_KHEN", 1)))
                .post(DECISIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        code = as("officer").get(DECISIONS + "/" + decision).path("awards[0].code");
        taxCode = anonymous().get(AWARDS + "/" + code).path("taxCode");
        change("""
                update award set recipient_kind = 'INDIVIDUAL', recipient_name = 'Nguyễn Đặng Ví Dụ %1$s',
                    nominee_key = 'INDIVIDUAL %1$s - nguyễn đặng ví dụ' where code = '%2$s'
                """.formatted(taxCode, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguyen dang", "NGUYỄN ĐẶNG", "dụ đặng", "ngu dang"})
    void names_are_found_by_their_words_with_accents_or_without(String typed) {
        as("officer")
                .get(AWARDS + "?movement=" + movement + "&q=" + typed)
                .then()
                .statusCode(200)
                .body("items.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tran", "an", "nguyen tran"})
    void other_names_are_not(String typed) {
        as("officer")
                .get(AWARDS + "?movement=" + movement + "&q=" + typed)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void people_are_looked_up_by_name_by_the_boards_own_alone() {
        String byWords = AWARDS + "?movement=" + movement + "&q=nguyen";
        String byName = AWARDS + "?recipient=Nguyễn Đặng Ví Dụ " + taxCode;
        as("officer").get(byName).then().body("items.code", contains(code));
        anonymous().get(byWords).then().statusCode(200).body("items", hasSize(0));
        anonymous().get(byName).then().body("items", hasSize(0));
        as("portal").get(byWords).then().body("items", hasSize(0));
    }

    @Test
    void what_was_published_is_read_without_the_prize_of_a_person() {
        as("officer").get(AWARDS + "?movement=" + movement).then().body("items[0].money.amount", equalTo(894000));
        anonymous()
                .get(AWARDS + "?movement=" + movement)
                .then()
                .statusCode(200)
                .body("items.code", contains(code))
                .body("items[0].money", nullValue());
        anonymous().get(AWARDS + "/" + code).then().body("money", nullValue());
        hr(taxCode).get(AWARDS + "/" + code).then().body("money.amount", equalTo(894000));
    }

    @Test
    void filters_fit_together() {
        String of = AWARDS + "?movement=" + movement;
        as("officer")
                .get(of + "&recipientKind=INDIVIDUAL&state=GRANTED&year=2021")
                .then()
                .body("items", hasSize(1));
        as("officer").get(of + "&recipientKind=ENTERPRISE").then().body("items", hasSize(0));
        as("officer").get(of + "&state=REVOKED").then().body("items", hasSize(0));
        as("officer").get(of + "&taxCode=" + taxCode).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson", "xlsx"})
    void the_register_is_a_file(String format) {
        as("officer")
                .get(AWARDS + "/export?movement=" + movement + "&format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("." + format));
    }

    @Test
    void a_file_without_the_right_to_personal_data_tells_no_names() {
        String path = AWARDS + "/export?format=ndjson&movement=" + movement;
        as("officer").get(path).then().body(containsString("Nguyễn Đặng"), containsString(code));
        as("portal")
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("INDIVIDUAL"), not(containsString("Nguyễn Đặng")), not(containsString(code)));
    }

    @Test
    void files_are_for_who_has_a_part_in_it() {
        anonymous().get(AWARDS + "/export").then().statusCode(401);
        for (String role : List.of("enterprise", "council", "admin")) {
            as(role).get(AWARDS + "/export").then().statusCode(403);
        }
    }

    @Test
    void a_history_counts_awards_of_before_and_tells_its_streaks() {
        past(2019);
        past(2020);
        past(2017);

        hr(taxCode)
                .get(AWARDS + "/history?taxCode=" + taxCode + "&name=nguyen dang vi du")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].awards.year", contains(2017, 2019, 2020, 2021))
                .body("items[0].awards.code", contains(null, null, null, code))
                .body("items[0].streaks.years", contains(1, 3))
                .body("items[0].streaks[1].from", equalTo(2019));
        hr(taxCode).get(AWARDS + "/history?taxCode=" + taxCode).then().body("items", hasSize(0));
    }

    @Test
    void a_history_is_its_enterprises_and_the_boards() {
        String path = AWARDS + "/history?taxCode=" + taxCode;
        anonymous().get(path).then().statusCode(401);
        as("portal").get(path).then().statusCode(403);
        hr(enterprise()).get(path).then().statusCode(403);
        as("auditor").get(path).then().statusCode(200);
        as("auditor").get(AWARDS + "/history").then().statusCode(422);
    }

    @Test
    void who_has_had_an_award_every_year_is_listed() {
        past(2019);
        past(2020);
        String award = "TEST_" + next();
        change("update past_award set award = '%1$s' where nominee_tax_code = '%2$s'".formatted(award, taxCode));
        change("update award set award = '%1$s' where code = '%2$s'".formatted(award, code));
        String path = AWARDS + "/streaks?award=" + award + "&until=";

        as("council")
                .get(path + "2021&years=3")
                .then()
                .statusCode(200)
                .body("items.taxCode", contains(taxCode))
                .body("items.recipientKind", containsInAnyOrder("INDIVIDUAL"));
        as("council").get(path + "2021&years=4").then().body("items", hasSize(0));
        as("council").get(path + "2022&years=3").then().body("items", hasSize(0));
        change("update award set state = 'REVOKED', revoked_at = now() where code = '" + code + "'");
        as("council").get(path + "2021&years=3").then().body("items", hasSize(0));
        anonymous().get(path + "2021&years=3").then().statusCode(401);
        as("enterprise").get(path + "2021&years=3").then().statusCode(403);
    }

    private void past(int year) {
        as("officer")
                .body("""
                        {"award": "GIAY_KHEN", "year": %d, "decisionNumber": "%d/QĐ", "decidedOn": "%d-12-31", "issuer": "Ban",
                         "nominee": {"kind": "INDIVIDUAL", "name": "Nguyễn Đặng Ví Dụ", "taxCode": "%s"}}
                        """.formatted(year, next(), year, taxCode))
                .post(PAST)
                .then()
                .statusCode(201);
    }
}
