package vn.kcn.thidua.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.system.client.Answer;
import vn.kcn.thidua.system.client.Api;

/** What a stranger meets at the gateway of the running system. */
class DoorTest {

    private static final Api ANYBODY = RunningSystem.CAST.anybody();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zones",
                "code-lists",
                "enterprises",
                "indicators",
                "targets",
                "movements",
                "award-types",
                "awards"
            })
    void public_lists_are_open_to_all(String collection) {
        ANYBODY.get("/api/v1/" + collection).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nominations", "registrations", "reports", "council-sessions", "difficulties", "inspections"})
    void everything_else_asks_who_is_there(String collection) {
        Answer answer = ANYBODY.get("/api/v1/" + collection).expect(401);
        assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer"));
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
    }

    @Test
    void a_token_of_another_role_is_refused() {
        RunningSystem.CAST
                .councilMember(1)
                .post("/api/v1/zones", Map.of("code", "XX"))
                .expect(403);
    }

    @Test
    void a_broken_token_is_refused_even_where_none_is_needed() {
        Answer answer = ANYBODY.as(() -> "not.a.token").get("/api/v1/zones").expect(401);
        assertEquals("invalid-token", answer.text("code"));
    }

    @Test
    void operators_reach_each_service() {
        for (String service : new String[] {"enterprises", "indicators", "nominations"}) {
            Answer events = RunningSystem.CAST
                    .admin()
                    .get("/api/v1/operations/" + service + "/events")
                    .expect(200);
            assertTrue(events.at("relayLeading").asBoolean(), events.body().toString());
            ANYBODY.get("/api/v1/operations/" + service + "/events").expect(401);
        }
    }

    @Test
    void one_document_describes_the_whole_api() {
        Answer document = ANYBODY.get("/openapi.json").expect(200);
        assertTrue(document.text("openapi").startsWith("3.1"));
        Set<String> operations = new HashSet<>();
        document.at("paths")
                .forEach(path -> path.properties().forEach(operation -> {
                    String id = operation.getValue().path("operationId").asText();
                    if (!id.isEmpty()) {
                        assertTrue(operations.add(id), "twice: " + id);
                    }
                }));
        assertTrue(operations.contains("registerEnterprise"), operations.toString());
        assertTrue(operations.size() > 50, operations.size() + " operations");
        for (String collection : new String[] {"enterprises", "progress", "nominations"}) {
            assertTrue(document.body().path("paths").has("/api/v1/" + collection), collection);
        }
    }
}
