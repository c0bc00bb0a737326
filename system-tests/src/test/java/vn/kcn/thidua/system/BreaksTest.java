package vn.kcn.thidua.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.system.contract.Breaks;

class BreaksTest {

    private static final String BEFORE = """
            {"paths": {"/zones": {
              "get": {"operationId": "listZones", "security": [{}, {"oidc": []}],
                "parameters": [{"name": "state", "in": "query", "schema": {"type": "string", "enum": ["OPEN", "FULL"]}},
                               {"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Zone"}}}},
                              "404": {}}},
              "post": {"operationId": "addZone", "security": [{"oidc": []}],
                "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewZone"}}}},
                "responses": {"201": {}}}}},
             "components": {"schemas": {
               "Zone": {"type": "object", "required": ["code"], "properties": {
                 "code": {"type": "string"}, "name": {"type": "string"}, "area": {"type": "number"},
                 "kind": {"type": "string", "enum": ["PARK", "CLUSTER"]},
                 "parent": {"$ref": "#/components/schemas/Zone"}}},
               "NewZone": {"type": "object", "required": ["code"], "properties": {
                 "code": {"type": "string"}, "name": {"type": "string"}}}}}}
            """;

    @Test
    void the_same_document_breaks_nobody() {
        assertEquals(List.of(), Breaks.between(read(BEFORE), read(BEFORE)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "operationId": "addZone"                           | "operationId": "createZone"                          | POST /zones: is called createZone now, was addZone
            "post": {                                          | "put": {                                             | POST /zones: is gone
            [{}, {"oidc": []}]                                 | [{"oidc": []}]                                       | GET /zones: needs a token now
            {"name": "limit", "in": "query",                   | {"name": "size", "in": "query",                      | GET /zones: parameter limit is gone
            {"name": "limit", "in": "query",                   | {"name": "limit", "in": "query", "required": true,   | GET /zones: parameter limit is required now
            ["OPEN", "FULL"]                                   | ["OPEN"]                                             | GET /zones: parameter state: does not take [FULL] any more
            "schema": {"type": "integer"}                      | "schema": {"type": "string"}                         | GET /zones: parameter limit: is [string] now, was [integer]
            "200": {                                           | "203": {                                             | GET /zones: never answers 200 any more
            "required": true, "content": {"application/json"   | "required": true, "content": {"text/csv"             | POST /zones: takes no application/json any more
            "area": {"type": "number"}                         | "hectares": {"type": "number"}                       | GET /zones 200/area: is gone
            "area": {"type": "number"}                         | "area": {"type": "string"}                           | GET /zones 200/area: is [string] now, was [number]
            ["PARK", "CLUSTER"]                                | ["PARK", "CLUSTER", "ZONE"]                          | GET /zones 200/kind: may say [ZONE] now
            "Zone": {"type": "object", "required": ["code"]    | "Zone": {"type": "object", "required": []            | GET /zones 200/code: may be absent now
            "NewZone": {"type": "object", "required": ["code"] | "NewZone": {"type": "object", "required": ["name"]   | POST /zones/name: is required now
            """)
    void what_a_client_trips_over_is_told_by_its_place(String was, String is, String told) {
        assertEquals(
                List.of(told),
                Breaks.between(
                        read(BEFORE),
                        read(BEFORE.replaceFirst(
                                java.util.regex.Pattern.quote(was), java.util.regex.Matcher.quoteReplacement(is)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "area": {"type": "number"}       | "area": {"type": "number"}, "since": {"type": "string"}
            ["OPEN", "FULL"]                 | ["OPEN", "FULL", "CLOSED"]
            ["PARK", "CLUSTER"]              | ["PARK"]
            "404": {}                        | "404": {}, "410": {}
            "security": [{"oidc": []}]       | "security": [{}, {"oidc": []}]
            {"name": "limit", "in": "query", | {"name": "fields", "in": "query", "schema": {}}, {"name": "limit", "in": "query",
            "NewZone": {"type": "object", "required": ["code"] | "NewZone": {"type": "object", "required": []
            """)
    void what_is_added_or_no_longer_asked_for_breaks_nobody(String was, String is) {
        assertEquals(List.of(), Breaks.between(read(BEFORE), read(BEFORE.replace(was, is))));
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
