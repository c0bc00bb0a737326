package vn.kcn.thidua.kit.time;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class HolidayApiTest {

    private static final String HOLIDAYS = "/api/v1/operations/holidays";

    @Inject
    BoardCalendar calendar;

    @Test
    void anybody_reads_a_year_of_the_calendar() {
        given().get(HOLIDAYS + "?year=2021")
                .then()
                .statusCode(200)
                .body("day", hasItems("2021-01-01", "2021-02-12", "2021-04-21", "2021-09-03"))
                .body("find { it.day == '2021-09-02' }.nameVi", equalTo("Quốc khánh"))
                .body("find { it.day == '2021-09-02' }.verified", equalTo(true));
        given().get(HOLIDAYS).then().statusCode(200);
        given().get(HOLIDAYS + "?year=1999").then().statusCode(400).body("code", equalTo("holiday-out-of-range"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            what,                         from,       days, due
            Tết 2021 lasts a week,        2021-02-09, 1,    2021-02-17
            30/4 and 1/5 on a weekend,    2022-04-29, 1,    2022-05-04
            National Day takes two days,  2024-08-30, 1,    2024-09-04
            a Saturday made up,           2024-05-03, 1,    2024-05-04
            Tết 2026 lasts nine days,     2026-02-13, 1,    2026-02-23
            """, useHeadersInDisplayName = true)
    void the_calendar_knows_the_days_off(String what, LocalDate from, int days, LocalDate due) {
        assertEquals(due, calendar.workingDays().add(from, days), what);
    }

    @Test
    void a_day_that_is_added_counts_at_once_and_no_longer_when_taken_out() {
        LocalDate day = LocalDate.of(2031, 3, 12);
        assertTrue(calendar.workingDays().isWorkingDay(day));

        add("officer", day.toString()).then().statusCode(201).body("day", equalTo(day.toString()));
        assertFalse(calendar.workingDays().isWorkingDay(day));
        add("admin", day.toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("holiday-known"))
                .body("errors[0].pointer", equalTo("/day"));

        as("officer").delete(HOLIDAYS + "/" + day).then().statusCode(204);
        assertTrue(calendar.workingDays().isWorkingDay(day));
        as("officer").delete(HOLIDAYS + "/" + day).then().statusCode(404).body("code", equalTo("unknown-holiday"));
        as("auditor")
                .get("/api/v1/operations/audit/" + UUID.nameUUIDFromBytes(("holiday/" + day).getBytes()))
                .then()
                .body("", hasSize(2))
                .body("actor", hasItem("officer.demo"))
                .body("[0].after.nameVi", equalTo("Nghỉ bão"));
    }

    @Test
    void refuses_a_day_that_cannot_be_one() {
        add("officer", "1999-12-31")
                .then()
                .statusCode(422)
                .body("code", equalTo("holiday-out-of-range"))
                .body("errors[0].pointer", equalTo("/day"));
        as("officer")
                .body(Map.of("day", "2031-01-01", "kind", "OFF", "nameVi", " ", "nameEn", "x", "source", "x"))
                .post(HOLIDAYS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/nameVi"));
    }

    @Test
    void only_officers_and_administrators_change_it() {
        given().contentType("application/json").body("{}").post(HOLIDAYS).then().statusCode(401);
        given().delete(HOLIDAYS + "/2031-01-01").then().statusCode(401);
        add("enterprise", "2031-01-01").then().statusCode(403);
        as("auditor").delete(HOLIDAYS + "/2031-01-01").then().statusCode(403);
    }

    private static Response add(String role, String day) {
        return as(role).body(Map.of(
                        "day", day, "kind", "OFF", "nameVi", "Nghỉ bão", "nameEn", "Storm", "source", "Công điện"))
                .post(HOLIDAYS);
    }

    private static io.restassured.specification.RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.as(role)).contentType("application/json");
    }
}
