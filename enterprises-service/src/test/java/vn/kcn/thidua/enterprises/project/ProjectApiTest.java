package vn.kcn.thidua.enterprises.project;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.patch;
import static vn.kcn.thidua.enterprises.Registry.zone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.enterprises.Contracts;
import vn.kcn.thidua.enterprises.enterprise.RegisteredEnterprise;
import vn.kcn.thidua.enterprises.enterprise.TaxCode;
import vn.kcn.thidua.enterprises.registry.Hectares;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Money;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class ProjectApiTest {

    private static final AtomicLong CODES = new AtomicLong(1_000_000_000L);
    private static final Today TODAY = new Today(LocalDate.of(2021, 8, 3));

    @Inject
    ObjectMapper json;

    @Test
    void an_officer_records_a_project_and_its_adjustments() {
        String projects = projects();
        String code = code();

        as("officer")
                .body(newProject(code))
                .post(projects)
                .then()
                .statusCode(201)
                .header("Location", endsWith(projects + "/" + code))
                .header("ETag", "\"1\"")
                .body("presentCapital.amount", equalTo(25000000));
        as("officer")
                .body(adjustment(1, "2021-05-14", "40000000"))
                .post(projects + "/" + code + "/adjustments")
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("capital.amount", equalTo(25000000))
                .body("presentCapital.amount", equalTo(40000000))
                .body("presentCapital.currency", equalTo("USD"));
        anonymous().get(projects).then().statusCode(200).body("items.code", contains(code));
        patch("officer", "\"2\"")
                .body("{\"landAreaHa\": 4.25}")
                .patch(projects + "/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("landAreaHa", equalTo(4.25f));
    }

    @Test
    void recording_needs_a_token_of_an_officer() {
        String projects = projects();

        anonymous().body(newProject(code())).post(projects).then().statusCode(401);
        as("enterprise").body(newProject(code())).post(projects).then().statusCode(403);
        as("officer")
                .body(newProject(code()))
                .post("/api/v1/enterprises/nobody/projects")
                .then()
                .statusCode(404);
    }

    @Test
    void a_code_is_recorded_once_whoever_has_it() {
        String code = code();
        as("officer").body(newProject(code)).post(projects()).then().statusCode(201);

        as("officer")
                .body(newProject(code))
                .post(projects())
                .then()
                .statusCode(409)
                .body("code", equalTo("project-exists"));
        anonymous().get(projects() + "/" + code).then().statusCode(404).body("code", equalTo("project-not-found"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        number, on,         code,                    pointer
        1,      2019-02-19, adjustment-out-of-order, /on
        2,      2021-05-14, adjustment-out-of-order, /number
        0,      2021-05-14, invalid-value,           /number
        1,      2999-01-01, date-in-future,          /on
        """, useHeadersInDisplayName = true)
    void adjustments_come_in_order(int number, String on, String code, String pointer) {
        String project = projects() + "/";
        String projectCode = code();
        as("officer").body(newProject(projectCode)).post(project.substring(0, project.length() - 1));

        as("officer")
                .body(adjustment(number, on, "1"))
                .post(project + projectCode + "/adjustments")
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        field      | value                               | code                          | pointer
        code       | "123456789"                         | project-code-form             | /code
        capital    | {"amount": 1, "currency": "usd"}    | unknown-currency              | /capital
        capital    | {"currency": "USD"}                 | money-out-of-range            | /capital
        endsOn     | "2019-02-20"                        | project-ends-before-it-begins | /endsOn
        issuedOn   | "2999-01-01"                        | date-in-future                | /issuedOn
        landAreaHa | -1                                  | area-out-of-range             | /landAreaHa
        objective  | null                                | invalid-value                 | /objective
        """, useHeadersInDisplayName = true)
    void what_cannot_be_is_refused_by_field(String field, String value, String code, String pointer) throws Exception {
        var body = (com.fasterxml.jackson.databind.node.ObjectNode) json.readTree(newProject(code()));
        body.set(field, json.readTree(value));

        as("officer")
                .body(body.toString())
                .post(projects())
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void the_example_is_what_is_told_of_that_project() throws Exception {
        Project project = new Project(
                new ProjectCode("9876543210"),
                new RegisteredEnterprise(UUID.randomUUID(), new TaxCode("2400999012")),
                new ProjectFields(
                        LocalDate.of(2019, 2, 20),
                        new Line("Sản xuất linh kiện điện tử"),
                        new Money(new BigDecimal("25000000"), "USD"),
                        new Hectares(new BigDecimal("4.25")),
                        new LotCode("CN-03"),
                        LocalDate.of(2056, 5, 10)),
                TODAY);
        project.adjust(
                new Adjustment(
                        1, LocalDate.of(2021, 5, 14), new Money(new BigDecimal("40000000"), "USD"), "Tăng vốn đầu tư"),
                TODAY);

        JsonNode told = Contracts.tree(json.writeValueAsString(ProjectEvent.of(project)));

        assertEquals(List.of(), Contracts.faults("project", Contracts.example("project")));
        assertEquals(Contracts.tree(Contracts.example("project")), Contracts.asTheExample("project", told));
        assertEquals(
                new BigDecimal("25000000"),
                project.capitalOn(LocalDate.of(2021, 5, 13)).amount());
        assertEquals(
                new BigDecimal("40000000"),
                project.capitalOn(LocalDate.of(2021, 5, 14)).amount());
    }

    @Test
    void each_change_is_told_once_with_the_whole_state() {
        String projects = projects();
        String code = code();
        String id = as("officer").body(newProject(code)).post(projects).path("id");
        as("officer").body(adjustment(1, "2021-05-14", "40000000")).post(projects + "/" + code + "/adjustments");
        patch("officer", "\"2\"").body("{}").patch(projects + "/" + code);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertEquals(
                        List.of(ProjectEvent.RECORDED, ProjectEvent.ADJUSTED),
                        TestEvents.read(ProjectEvent.TOPIC, id).stream()
                                .map(TestEvent::type)
                                .toList()));
        for (TestEvent event : TestEvents.read(ProjectEvent.TOPIC, id)) {
            assertEquals(List.of(), Contracts.faults("project", event.json()));
        }
    }

    private static String projects() {
        return "/api/v1/enterprises/" + enterprise(zone()) + "/projects";
    }

    private static String code() {
        return Long.toString(CODES.incrementAndGet());
    }

    private static String newProject(String code) {
        return """
                {"code": "%s", "issuedOn": "2019-02-20", "objective": "Sản xuất linh kiện điện tử",
                 "capital": {"amount": 25000000, "currency": "USD"}}
                """.formatted(code);
    }

    private static String adjustment(int number, String on, String amount) {
        return """
                {"number": %d, "on": "%s", "capital": {"amount": %s, "currency": "USD"}, "content": "Tăng vốn đầu tư"}
                """.formatted(number, on, amount);
    }
}
