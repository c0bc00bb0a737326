package vn.kcn.thidua.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.gateway.Client.get;
import static vn.kcn.thidua.gateway.Client.json;

import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.gateway.AtTheGateway;
import vn.kcn.thidua.gateway.StubUpstream;

@QuarkusTest
@AtTheGateway
class OpenApiTest {

    @ConfigProperty(name = "thidua.upstream.nominations")
    URI nominations;

    @Test
    void shows_what_is_published_where_it_is_published() {
        var document = json(get("/openapi.json"));

        assertEquals("3.1.0", document.getString("openapi"));
        assertEquals(
                Set.of(
                        "/api/v1/zones",
                        "/api/v1/reports",
                        "/api/v1/rate-limit",
                        "/api/v1/operations/enterprises/audit",
                        "/api/v1/operations/indicators/audit"),
                without(document.getJsonObject("paths").fieldNames(), "/api/v1/awards/{code}"));
        assertEquals(1, document.getJsonArray("servers").size());
        assertFalse(document.encode().contains("8181"));
    }

    @Test
    void keeps_one_name_for_what_is_the_same_and_two_for_what_is_not() {
        var document = json(get("/openapi.json"));

        assertEquals(
                Set.of(
                        "Problem",
                        "Zone",
                        "Event",
                        "Quota",
                        "Quotas",
                        "EnterprisesState",
                        "IndicatorsState",
                        // alike word for word, but of different states
                        "EnterprisesPage",
                        "IndicatorsPage"),
                document.getJsonObject("components").getJsonObject("schemas").fieldNames());
        var schemas = document.getJsonObject("components").getJsonObject("schemas");
        assertEquals(
                "#/components/schemas/EnterprisesState",
                schemas.getJsonObject("Zone")
                        .getJsonObject("properties")
                        .getJsonObject("state")
                        .getString("$ref"));
        assertEquals(
                "#/components/schemas/IndicatorsPage",
                schemas.getJsonObject("Event")
                        .getJsonObject("discriminator")
                        .getJsonObject("mapping")
                        .getString("page"));
    }

    @Test
    void gives_every_operation_a_name_of_its_own() {
        var ids = new TreeSet<String>();
        for (var path : json(get("/openapi.json")).getJsonObject("paths")) {
            for (var operation : (JsonObject) path.getValue()) {
                assertTrue(ids.add(((JsonObject) operation.getValue()).getString("operationId")));
            }
        }
        ids.remove("verifyAward");

        assertEquals(
                Set.of(
                        "listZones",
                        "create",
                        "listReports",
                        "getRateLimit",
                        "indicatorsCreate",
                        "enterprisesListAudit",
                        "indicatorsListAudit"),
                ids);
    }

    @Test
    void asks_for_tokens_of_the_one_realm() {
        var document = json(get("/openapi.json"));

        var schemes = document.getJsonObject("components").getJsonObject("securitySchemes");
        assertEquals(Set.of("oidc"), schemes.fieldNames());
        assertEquals("openIdConnect", schemes.getJsonObject("oidc").getString("type"));
        assertTrue(schemes.getJsonObject("oidc")
                .getString("openIdConnectUrl")
                .endsWith("/.well-known/openid-configuration"));
        var paths = document.getJsonObject("paths");
        assertEquals(
                new JsonArray().add(new JsonObject().put("oidc", new JsonArray().add("officer"))),
                security(paths, "/api/v1/zones", "post"));
        assertEquals(new JsonArray(), security(paths, "/api/v1/zones", "get"));
        assertEquals(
                new JsonArray().add(new JsonObject().put("oidc", new JsonArray())),
                security(paths, "/api/v1/operations/enterprises/audit", "get"),
                "what the service asks of all its operations");
    }

    @Test
    void is_valid() {
        var options = new ParseOptions();
        options.setResolve(true);

        var parsed = new OpenAPIV3Parser().readContents(get("/openapi.json").body(), null, options);

        assertEquals(java.util.List.of(), parsed.getMessages());
        assertEquals(
                "listZones",
                parsed.getOpenAPI().getPaths().get("/api/v1/zones").getGet().getOperationId());
    }

    @Test
    void is_not_sent_again_to_who_has_it() {
        var etag = get("/openapi.json").headers().firstValue("etag").orElseThrow();

        var again = get("/openapi.json", "If-None-Match", etag);

        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertNotEquals(304, get("/openapi.json", "If-None-Match", "\"other\"").statusCode());
    }

    @Test
    void has_the_rest_while_a_service_is_away_and_remembers_it_afterwards() {
        assertEquals(200, get("/openapi.json").statusCode());

        try (var stub = new StubUpstream("nominations", nominations.getPort())) {
            assertTrue(json(get("/openapi.json")).getJsonObject("paths").containsKey("/api/v1/awards/{code}"));
            assertTrue(stub.asked() > 0);
        }

        assertTrue(json(get("/openapi.json")).getJsonObject("paths").containsKey("/api/v1/awards/{code}"));
    }

    private static JsonArray security(JsonObject paths, String path, String method) {
        return paths.getJsonObject(path).getJsonObject(method).getJsonArray("security");
    }

    private static Set<String> without(Set<String> all, String one) {
        var some = new TreeSet<>(all);
        some.remove(one);
        return some;
    }
}
