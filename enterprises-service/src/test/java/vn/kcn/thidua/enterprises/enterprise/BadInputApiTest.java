package vn.kcn.thidua.enterprises.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.as;
import static vn.kcn.thidua.enterprises.Registry.enterprise;
import static vn.kcn.thidua.enterprises.Registry.newEnterprise;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.kit.bulk.Sheets;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** What people send by mistake and others on purpose: a problem document each, which names what is wrong. */
@QuarkusTest
@WithLocalStack
class BadInputApiTest {

    private static final String ENTERPRISES = "/api/v1/enterprises";
    private static final String HEADER =
            "taxCode,nameVi,zone,legalForm,ownership,investorCountries,industry,operatingStates\n";

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() {
        upload("text/csv", utf8("\uFEFF" + HEADER + row(taxCode(), zone())))
                .statusCode(200)
                .body("counts.created", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
        separator ! quoted ! code
        ;         ! CP     ! wrong-delimiter
        ,         ! "CP    ! unclosed-quote
        """, useHeadersInDisplayName = true)
    void a_table_that_is_none_says_why(String separator, String quoted, String code) {
        String table = (HEADER + row(taxCode(), zone()).replace(",CP,", "," + quoted + ",")).replace(",", separator);

        problem(upload("text/csv", utf8(table)), 400, code);
    }

    @Test
    void a_sheet_that_unfolds_to_far_more_than_it_weighs_is_refused() throws IOException {
        problem(upload(Sheets.MEDIA_TYPE, bomb()), 413, "sheet-too-large");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] body = utf8(newEnterprise(taxCode(), zone()).replace("Ví Dụ", "V?"));
        body[indexOf(body, (byte) '?')] = (byte) 0xff;

        given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType("application/json")
                .body(body)
                .post(ENTERPRISES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        field          | value           | status | code                        | pointer
        taxCode        | "2400999013"    | 422    | tax-code-check-digit        | /taxCode
        zone           | "NOSUCH"        | 422    | unknown-zone                | /zone
        nameVi         | "a\\u0000b"     | 422    | line-unprintable            | /nameVi
        nameVi         | LONG            | 422    | line-too-long               | /nameVi
        """, useHeadersInDisplayName = true)
    void a_bad_field_is_named(String field, String value, int status, String code, String pointer) {
        String written = value.equals("LONG") ? "\"" + "ê".repeat(10_000) + "\"" : value;
        String body = newEnterprise(taxCode(), zone())
                .replaceFirst("\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": " + written.replace("\\", "\\\\"));

        problem(as("officer").body(body).post(ENTERPRISES).then(), status, code)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void states_that_overlap_or_do_not_follow_are_refused() {
        String path = ENTERPRISES + "/" + enterprise(zone()) + "/operating-states";

        problem(
                as("officer")
                        .body("{\"state\": \"PAUSED\", \"from\": \"2020-01-15\"}")
                        .post(path)
                        .then(),
                409,
                "operating-state-day-taken");
        problem(
                as("officer")
                        .body("{\"state\": \"LICENSED\", \"from\": \"2021-01-01\"}")
                        .post(path)
                        .then(),
                422,
                "operating-state-not-allowed");
    }

    @Test
    void a_cursor_of_another_query_is_refused() {
        String zone = zone();
        enterprise(zone);
        enterprise(zone);
        String cursor = anonymous().get(ENTERPRISES + "?limit=1&zone=" + zone).path("next");

        problem(anonymous().get(ENTERPRISES + "?limit=1&cursor=" + cursor).then(), 400, "cursor-mismatch");
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("traceId", notNullValue())
                .body("detail", not(containsString("{")));
    }

    private static ValidatableResponse upload(String type, byte[] body) {
        return given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType(type)
                .body(body)
                .post(ENTERPRISES + "/import")
                .then();
    }

    private static String row(String taxCode, String zone) {
        return taxCode + ",Công ty Ví Dụ," + zone + ",CP,NON_STATE,VN,1410,OPERATING@2020-01-15\n";
    }

    /** A sheet whose first page is 300 MB of spaces. */
    private static byte[] bomb() throws IOException {
        Path plain = Files.createTempFile("plain-", ".xlsx");
        try (var out = Files.newOutputStream(plain);
                Workbook book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("Dữ liệu").value(0, 0, "taxCode");
        }
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(plain.toFile());
                var out = new ZipOutputStream(bomb)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                int at = text.indexOf("<sheetData>");
                out.write(utf8(text.substring(0, Math.max(at, 0))));
                for (int i = 0; at > 0 && i < 300; i++) {
                    out.write(utf8(" ".repeat(1 << 20)));
                }
                out.write(utf8(text.substring(Math.max(at, 0))));
            }
        } finally {
            Files.delete(plain);
        }
        return bomb.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        int at = 0;
        while (bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
