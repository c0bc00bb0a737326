package vn.kcn.thidua.nominations.enterpriseview;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.kcn.thidua.nominations.Board.count;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.localstack.testing.TestEvents;
import vn.kcn.thidua.localstack.testing.WithLocalStack;
import vn.kcn.thidua.nominations.Board;
import vn.kcn.thidua.nominations.Contracts;

@QuarkusTest
@WithLocalStack
class EnterpriseViewTest {

    private static final String TOPIC = "enterprises.enterprise";
    private static final String UPDATED = "vn.kcn.thidua.enterprise.updated.v1";

    @Inject
    KnownEnterprises enterprises;

    @Inject
    ObjectMapper json;

    @Test
    void takes_in_what_the_registry_promises() throws Exception {
        JsonNode example = json.readTree(Contracts.example("enterprise"));
        String id = example.get("id").asText();
        TestEvents.publish(TOPIC, id, UPDATED, example.get("version").asLong(), example.toString());

        await().atMost(30, SECONDS).untilAsserted(() -> {
            KnownEnterprise known = require(example.get("taxCode").asText());
            assertEquals(example.get("nameVi").asText(), known.nameVi());
        });
    }

    @Test
    void keeps_the_newest_version_whatever_comes_after() throws Exception {
        String taxCode = Board.enterprise();
        String id = require(taxCode).id.toString();
        ObjectNode state = (ObjectNode) json.readTree(Contracts.example("enterprise"));
        state.put("id", id).put("taxCode", taxCode);

        send(state, 3, "Tên mới");
        send(state, 2, "Tên cũ");
        send(state, 3, "Tên mới");
        String later = Board.enterprise();

        require(later);
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertEquals("Tên mới", require(taxCode).nameVi()));
        assertEquals(1, count("select count(*) from enterprise_view where id = '" + id + "' and version = 3"));
    }

    @Test
    void who_has_left_the_registry_takes_part_in_nothing_new() throws Exception {
        String merged = Board.enterprise();
        String erased = Board.enterprise();
        ObjectNode state = (ObjectNode) json.readTree(Contracts.example("enterprise"));

        state.put("id", require(merged).id.toString()).put("taxCode", merged).put("mergedInto", "2400999037");
        send(state, 2, "Tên cũ");
        state.put("id", require(erased).id.toString()).put("taxCode", erased).put("erasedAt", "2021-08-03T00:00:00Z");
        state.remove("mergedInto");
        send(state, 2, "Đã xóa khỏi sổ");

        await().atMost(30, SECONDS).untilAsserted(() -> assertEquals("erased-enterprise", refusal(erased)));
        await().atMost(30, SECONDS).untilAsserted(() -> assertEquals("merged-enterprise", refusal(merged)));
    }

    private String refusal(String taxCode) {
        return assertThrows(Refusal.class, () -> require(taxCode)).code();
    }

    private static void send(ObjectNode state, long version, String name) {
        state.put("version", version).put("nameVi", name);
        TestEvents.publish(TOPIC, state.get("id").asText(), UPDATED, version, state.toString());
    }

    private KnownEnterprise require(String taxCode) {
        return QuarkusTransaction.requiringNew().call(() -> enterprises.require(taxCode, ""));
    }
}
