package vn.kcn.thidua.kit.attachments;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class AttachmentApiTest {

    private static final int LIMIT = 25 * 1024 * 1024;

    @Inject
    Attachments attachments;

    @Inject
    AgroalDataSource database;

    private final String owner = "note-" + UUID.randomUUID();

    @Test
    void what_was_sent_comes_back_as_a_download() throws Exception {
        byte[] bytes = Samples.pdf(3 * Chunks.SIZE + 17);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        String id = send("Biên bản số 1.pdf", bytes)
                .then()
                .statusCode(201)
                .body("name", equalTo("Biên bản số 1.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(bytes.length))
                .body("sha256", equalTo(sha256))
                .body("sealed", equalTo(false))
                .extract()
                .path("id");

        Response answer = given().get(path(id));
        answer.then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Length", Integer.toString(bytes.length))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Bien ban so 1.pdf\"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20s%E1%BB%91%201.pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Accept-Ranges", "bytes")
                .header("ETag", "\"" + sha256 + "\"");
        assertArrayEquals(bytes, answer.asByteArray());
        given().header("If-None-Match", "\"" + sha256 + "\"")
                .get(path(id))
                .then()
                .statusCode(304);
    }

    @Test
    void a_range_crosses_the_chunks_and_outside_of_the_file_is_none() {
        byte[] bytes = Samples.pdf(2 * Chunks.SIZE + 100);
        String id = send("a.pdf", bytes).path("id");
        String tag = given().get(path(id)).header("ETag");

        int from = Chunks.SIZE - 5;
        Response part = given().header("Range", "bytes=" + from + "-" + (2 * Chunks.SIZE + 4))
                .get(path(id));
        part.then()
                .statusCode(206)
                .header("Content-Range", "bytes " + from + "-" + (2 * Chunks.SIZE + 4) + "/" + bytes.length);
        assertArrayEquals(Arrays.copyOfRange(bytes, from, 2 * Chunks.SIZE + 5), part.asByteArray());
        given().header("Range", "bytes=" + bytes.length + "-")
                .get(path(id))
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + bytes.length);
        given().header("Range", "bytes=0-0")
                .header("If-Range", tag)
                .get(path(id))
                .then()
                .statusCode(206);
        given().header("Range", "bytes=0-0")
                .header("If-Range", "\"other\"")
                .get(path(id))
                .then()
                .statusCode(200);
        given().header("Range", "bytes=0-0,5-6").get(path(id)).then().statusCode(200);
    }

    @Test
    void text_is_never_compressed_nor_shown() {
        byte[] text = "Nội dung lặp lại. ".repeat(10_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String id = send("ghi chú.txt", text).then().statusCode(201).extract().path("id");

        given().header("Accept-Encoding", "gzip")
                .get(path(id))
                .then()
                .statusCode(200)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Encoding", nullValue())
                .header("Content-Length", Integer.toString(text.length));
    }

    @Test
    void the_largest_file_passes_and_one_byte_more_does_not() {
        send("a.pdf", Samples.pdf(LIMIT)).then().statusCode(201).body("size", equalTo(LIMIT));
        send("b.pdf", Samples.pdf(LIMIT + 1)).then().statusCode(413).body("code", equalTo("attachment-too-large"));
        given().get("/api/v1/files/" + owner).then().body("", hasSize(1));
    }

    @Test
    void refuses_a_program_whatever_it_is_called_and_a_file_without_name() {
        send("bao-cao.pdf", Samples.EXE).then().statusCode(415).body("code", equalTo("attachment-type"));
        send("bao-cao.pdf", Samples.PNG)
                .then()
                .statusCode(422)
                .body("code", equalTo("attachment-misnamed"))
                .body("errors[0].pointer", equalTo("/name"));
        given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType("application/pdf")
                .body(Samples.PDF)
                .post("/api/v1/files/" + owner)
                .then()
                .statusCode(422)
                .body("code", equalTo("attachment-name"));
    }

    @Test
    void the_same_file_again_is_the_one_that_is_there() throws SQLException {
        String first = send("a.pdf", Samples.PDF).path("id");
        String second = send("b.pdf", Samples.PDF).path("id");

        assertEquals(first, second);
        assertEquals(1, chunksOf(first));
    }

    @Test
    void a_file_belongs_to_its_owner_alone() {
        String id = send("a.pdf", Samples.PDF).path("id");

        given().get("/api/v1/files/other/" + id).then().statusCode(404).body("code", equalTo("unknown-attachment"));
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> attachments.attach("other", List.of(UUID.fromString(id)))));
        assertEquals("unknown-attachments", refusal.code());
    }

    @Test
    void what_is_removed_takes_its_content_with_it() throws SQLException {
        String id = send("a.pdf", Samples.PDF).path("id");

        remove(id).then().statusCode(204);

        assertEquals(0, chunksOf(id));
        given().get(path(id)).then().statusCode(404);
    }

    @Test
    void what_is_sealed_stays_even_against_the_database_itself() throws SQLException {
        String id = send("a.pdf", Samples.PDF).path("id");
        QuarkusTransaction.requiringNew().run(() -> attachments.seal(owner));

        remove(id).then().statusCode(409).body("code", equalTo("attachment-sealed"));
        for (String attack : List.of(
                "delete from attachment where id = '%s'",
                "update attachment set name = 'x.pdf' where id = '%s'",
                "update attachment_chunk set bytes = '' where attachment_id = '%s'",
                "delete from attachment_chunk where attachment_id = '%s'")) {
            SQLException refused = assertThrows(SQLException.class, () -> execute(attack.formatted(id)));
            assertTrue(refused.getMessage().contains("never changed"), refused.getMessage());
        }
        assertEquals(1, chunksOf(id));
    }

    private Response send(String name, byte[] bytes) {
        return given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(bytes)
                .post("/api/v1/files/" + owner);
    }

    private Response remove(String id) {
        return given().auth().oauth2(Tokens.as("officer")).delete(path(id));
    }

    private String path(String id) {
        return "/api/v1/files/" + owner + "/" + id;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long chunksOf(String id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from attachment_chunk where attachment_id = '" + id + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
