package vn.kcn.thidua.enterprises.difficulty;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.kcn.thidua.enterprises.difficulty.ADifficulty.DAYS;
import static vn.kcn.thidua.enterprises.difficulty.ADifficulty.TEXT;
import static vn.kcn.thidua.enterprises.difficulty.ADifficulty.on;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.enterprises.Contracts;
import vn.kcn.thidua.enterprises.Registry;
import vn.kcn.thidua.localstack.testing.TestEvent;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class DifficultyEventsTest {

    @Inject
    ObjectMapper json;

    @Test
    void the_state_is_the_contracts_example() throws Exception {
        Difficulty difficulty = ADifficulty.in(DifficultyState.ASSIGNED);
        difficulty.answer(TEXT, on(LocalDate.of(2021, 8, 5)), DAYS, ADifficulty.REOPEN_DAYS);

        assertEquals(
                Contracts.tree(Contracts.example("difficulty")),
                Contracts.asTheExample("difficulty", json.valueToTree(DifficultyEvent.of(difficulty))));
    }

    @Test
    void each_step_is_told_by_the_contract_and_nothing_that_was_written() {
        String taxCode = Registry.enterprise(Registry.zone());
        String id = DifficultyApiTest.raise(taxCode, "BÍ MẬT").path("id");
        DifficultyApiTest.step("officer", id, "assignment", "{\"agency\":\"Chi cục Thuế khu vực\"}")
                .then()
                .statusCode(200);
        DifficultyApiTest.step("officer", id, "refusal", "{\"text\":\"BÍ MẬT\"}")
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertEquals(
                        3, TestEvents.read(DifficultyEvent.TOPIC, id).size()));
        List<TestEvent> events = TestEvents.read(DifficultyEvent.TOPIC, id);

        assertEquals(
                List.of(
                        "vn.kcn.thidua.difficulty.raised.v1",
                        "vn.kcn.thidua.difficulty.assigned.v1",
                        "vn.kcn.thidua.difficulty.refused.v1"),
                events.stream().map(TestEvent::type).toList());
        for (TestEvent event : events) {
            assertEquals(List.of(), Contracts.faults("difficulty", event.json()));
            assertFalse(event.json().contains("BÍ MẬT"), event.json());
            assertFalse(event.json().contains("demo"), event.json());
        }
    }
}
