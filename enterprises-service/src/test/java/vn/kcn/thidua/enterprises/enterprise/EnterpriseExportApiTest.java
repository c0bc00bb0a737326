package vn.kcn.thidua.enterprises.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.csvRow;
import static vn.kcn.thidua.enterprises.Registry.importCsv;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.enterprises.Contracts;
import vn.kcn.thidua.kit.bulk.Sheets;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class EnterpriseExportApiTest {

    private static final String EXPORT = "/api/v1/enterprises/export";
    private static final String SINCE_2020 = "LICENSED@2019-03-01;OPERATING@2020-01-15";

    /** Asks for no coding by itself, and undoes none. */
    private static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    private static RequestSpecification portal() {
        return given().config(AS_SENT).auth().oauth2(Tokens.as("portal"));
    }

    private static String zoneOf(int enterprises) {
        String zone = zone();
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= enterprises; i++) {
            rows.append(csvRow(taxCode(), "\"Công ty Ví Dụ, số " + i + "\"", zone, SINCE_2020));
        }
        importCsv("", rows.toString()).then().statusCode(200);
        return zone;
    }

    private static List<JsonNode> states(String ndjson) {
        return ndjson.lines().map(Contracts::tree).toList();
    }

    @Test
    void each_line_is_the_state_that_the_last_event_told() {
        String zone = zoneOf(3);

        Response export = portal().accept("application/x-ndjson").get(EXPORT + "?zone=" + zone);

        export.then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .header(
                        "Content-Disposition",
                        containsString("filename*=UTF-8''Danh%20s%C3%A1ch%20doanh%20nghi%E1%BB%87p.ndjson"));
        List<JsonNode> states = states(export.asString());
        assertEquals(3, states.size());
        for (JsonNode state : states) {
            assertEquals(List.of(), Contracts.faults("enterprise", state.toString()));
            assertEquals(zone, state.path("zone").asText());
        }
    }

    @Test
    void the_whole_register_says_the_same_as_a_part_of_it() {
        String zone = zone();
        importCsv("", csvRow(taxCode(), "\"Công ty \"\"Ví Dụ\"\" \\ Một\"", zone, SINCE_2020))
                .then()
                .statusCode(200);

        List<String> part = portal().get(EXPORT + "?format=ndjson&zone=" + zone)
                .asString()
                .lines()
                .toList();
        List<String> whole =
                portal().get(EXPORT + "?format=ndjson").asString().lines().toList();

        assertEquals(1, part.size());
        assertEquals(
                "Công ty \"Ví Dụ\" \\ Một",
                Contracts.tree(part.getFirst()).path("nameVi").asText());
        assertEquals(part, whole.stream().filter(part::contains).toList());
    }

    @Test
    void the_filters_are_those_of_the_list() {
        String zone = zoneOf(2);
        importCsv("", csvRow(taxCode(), "Công ty Khác", zone, "LICENSED@2019-03-01"));

        assertEquals(
                1,
                states(portal().get(EXPORT + "?zone=" + zone + "&state=LICENSED")
                                .asString())
                        .size());
        assertEquals(
                3,
                states(portal().get(EXPORT + "?zone=" + zone + "&asOf=2019-06-01")
                                .asString())
                        .size());
        portal().get(EXPORT + "?colour=red").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void a_table_can_be_imported_as_it_is() throws IOException {
        String zone = zoneOf(2);

        String csv = portal().accept("text/csv").get(EXPORT + "?zone=" + zone).asString();
        byte[] sheet = portal().get(EXPORT + "?format=xlsx&zone=" + zone).asByteArray();

        given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType("text/csv; charset=utf-8")
                .body(csv)
                .post("/api/v1/enterprises/import")
                .then()
                .body("counts.unchanged", equalTo(2));
        given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType(Sheets.MEDIA_TYPE)
                .body(sheet)
                .post("/api/v1/enterprises/import")
                .then()
                .body("counts.unchanged", equalTo(2));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertEquals("Mã số thuế", book.getFirstSheet().read().getFirst().getCellText(0));
        }
    }

    @Test
    void the_file_has_its_digest_and_is_not_sent_twice() throws GeneralSecurityException {
        String zone = zoneOf(2);

        Response first = portal().get(EXPORT + "?zone=" + zone);

        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(first.asByteArray());
        first.then()
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":")
                .header("Accept-Ranges", "bytes");
        portal().header("If-None-Match", first.header("ETag"))
                .get(EXPORT + "?zone=" + zone)
                .then()
                .statusCode(304);
        portal().head(EXPORT + "?zone=" + zone)
                .then()
                .statusCode(200)
                .header("ETag", first.header("ETag"))
                .header("Content-Length", Integer.toString(first.asByteArray().length))
                .header("Repr-Digest", first.header("Repr-Digest"));

        importCsv("", csvRow(taxCode(), "Công ty Mới", zone, SINCE_2020));
        portal().header("If-None-Match", first.header("ETag"))
                .get(EXPORT + "?zone=" + zone)
                .then()
                .statusCode(200);
    }

    @Test
    void a_broken_download_goes_on_where_it_broke_though_the_register_has_changed() {
        String zone = zoneOf(3);
        Response whole = portal().get(EXPORT + "?zone=" + zone);
        byte[] bytes = whole.asByteArray();
        importCsv("", csvRow(taxCode(), "Công ty Mới", zone, SINCE_2020));

        Response rest = portal().header("Range", "bytes=100-")
                .header("If-Range", whole.header("ETag"))
                .get(EXPORT + "?zone=" + zone);

        rest.then()
                .statusCode(206)
                .header("Content-Range", "bytes 100-" + (bytes.length - 1) + "/" + bytes.length)
                .header("Snapshot-Seq", whole.header("Snapshot-Seq"))
                .header("ETag", whole.header("ETag"));
        assertArrayEquals(Arrays.copyOfRange(bytes, 100, bytes.length), rest.asByteArray());
    }

    @Test
    void a_range_of_another_file_gives_the_whole_and_one_beyond_the_end_is_refused() {
        String zone = zoneOf(1);

        portal().header("Range", "bytes=10-")
                .header("If-Range", "\"another\"")
                .get(EXPORT + "?zone=" + zone)
                .then()
                .statusCode(200);
        portal().header("Range", "bytes=100000-")
                .get(EXPORT + "?zone=" + zone)
                .then()
                .statusCode(416)
                .header("Content-Range", containsString("bytes */"))
                .body("code", equalTo("range-not-satisfiable"));
    }

    @Test
    void gzip_is_a_representation_of_its_own() throws IOException {
        String zone = zoneOf(2);
        Response plain = portal().get(EXPORT + "?zone=" + zone);

        Response coded = portal().header("Accept-Encoding", "gzip").get(EXPORT + "?zone=" + zone);

        coded.then().statusCode(200).header("Content-Encoding", "gzip");
        byte[] unfolded = new GZIPInputStream(new ByteArrayInputStream(coded.asByteArray())).readAllBytes();
        assertEquals(plain.asString(), new String(unfolded, StandardCharsets.UTF_8));
        org.junit.jupiter.api.Assertions.assertNotEquals(plain.header("ETag"), coded.header("ETag"));
    }

    @Test
    void the_snapshot_says_where_the_feed_goes_on() {
        String zone = zoneOf(1);
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> portal().get(EXPORT + "?zone=" + zone)
                        .then()
                        .header("Snapshot-Seq", Long::parseLong, greaterThan(0L)));
    }

    @Test
    void an_unknown_format_is_refused_and_so_is_one_that_cannot_be_made() {
        portal().get(EXPORT + "?format=pdf").then().statusCode(400).body("code", equalTo("unknown-format"));
        portal().accept("image/png").get(EXPORT).then().statusCode(406).body("code", equalTo("not-acceptable"));
    }

    @Test
    void exporting_needs_a_token_of_the_portal_or_the_office() {
        String zone = zone();
        given().get(EXPORT + "?zone=" + zone).then().statusCode(401);
        for (String role : List.of("portal", "officer", "auditor")) {
            as(role).accept("*/*").get(EXPORT + "?zone=" + zone).then().statusCode(200);
        }
        for (String role : List.of("enterprise", "council", "leader")) {
            as(role).accept("*/*").get(EXPORT + "?zone=" + zone).then().statusCode(403);
        }
    }
}
