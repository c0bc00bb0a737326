package vn.kcn.thidua.enterprises.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.enterprises.Registry.anonymous;
import static vn.kcn.thidua.enterprises.Registry.taxCode;
import static vn.kcn.thidua.enterprises.Registry.zone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.kit.bulk.Sheets;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class SheetImportApiTest {

    private static final String IMPORT = "/api/v1/enterprises/import";
    private static final List<String> LABELS = List.of(
            "Mã số thuế *",
            "Tên tiếng Việt *",
            "Mã khu công nghiệp *",
            "Loại hình doanh nghiệp *",
            "Thành phần kinh tế *",
            "Mã ngành cấp 4 *",
            "Trạng thái hoạt động *");

    private static List<String> row(String taxCode, String zone) {
        return List.of(taxCode, "Công ty Ví Dụ", zone, "CP", "NON_STATE", "1410", "LICENSED@2019-03-01");
    }

    @SafeVarargs
    private static byte[] sheet(List<String>... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Dữ liệu");
            write(sheet, 0, LABELS);
            for (int i = 0; i < rows.length; i++) {
                write(sheet, i + 1, rows[i]);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static Response upload(byte[] sheet, String accept) {
        return given().auth()
                .oauth2(Tokens.as("officer"))
                .contentType(Sheets.MEDIA_TYPE)
                .accept(accept)
                .body(sheet)
                .post(IMPORT);
    }

    private static List<Row> rows(Response answer) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void a_sheet_registers_its_rows_and_names_the_cells_at_fault() {
        String zone = zone();
        String good = taxCode();

        upload(sheet(row(good, zone), row("2400999013", "NOSUCH")), "application/json")
                .then()
                .statusCode(207)
                .body("counts.created", equalTo(1))
                .body("rejected.row", contains(2))
                .body("rejected[0].cells.'/taxCode'", equalTo("A3"));
        upload(sheet(row(taxCode(), "NOSUCH")), "application/json")
                .then()
                .statusCode(422)
                .body("rejected[0].cells.'/zone'", equalTo("C2"));
        anonymous().get("/api/v1/enterprises/" + good).then().statusCode(200).body("zone", equalTo(zone));
    }

    @Test
    void the_sheet_comes_back_with_its_faults_and_can_be_mended_and_sent_again() throws IOException {
        String zone = zone();
        String first = taxCode();

        Response answer = upload(sheet(row(first, zone), row("2400999013", zone)), Sheets.MEDIA_TYPE);

        answer.then().statusCode(207).contentType(Sheets.MEDIA_TYPE);
        List<Row> rows = rows(answer);
        assertEquals("Mã số thuế", rows.get(0).getCellText(0));
        assertEquals(
                List.of(first, "Đã ghi mới"),
                List.of(rows.get(1).getCellText(0), rows.get(1).getCellText(7)));
        assertEquals("Bị từ chối", rows.get(2).getCellText(7));
        assertTrue(
                rows.get(2).getCellText(8).startsWith("Mã số thuế: "),
                rows.get(2).getCellText(8));

        upload(answer.asByteArray(), "application/json")
                .then()
                .statusCode(207)
                .body("counts.unchanged", equalTo(1))
                .body("counts.rejected", equalTo(1));
    }

    @Test
    void anybody_may_fetch_the_template_and_it_is_taken_as_it_is() throws IOException {
        String zone = zone();

        Response template = given().get(IMPORT + "/template");

        template.then()
                .statusCode(200)
                .contentType(Sheets.MEDIA_TYPE)
                .header("Content-Disposition", containsString("filename*=UTF-8''M%E1%BA%ABu%20nh%E1%BA%ADp"));
        assertEquals("Mã số thuế *", rows(template).getFirst().getCellText(0));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(template.asByteArray()))) {
            assertTrue(book.findSheet("Danh mục").orElseThrow().read().stream()
                    .anyMatch(row -> row.stream()
                            .anyMatch(cell -> cell != null && cell.getText().equals(zone))));
        }
        upload(template.asByteArray(), "application/json")
                .then()
                .statusCode(200)
                .body("counts.created", equalTo(0))
                .body("counts.rejected", equalTo(0));
    }

    @Test
    void what_is_no_sheet_is_refused_with_a_problem_even_to_who_wants_a_sheet() {
        upload("taxCode\n1\n".getBytes(StandardCharsets.UTF_8), Sheets.MEDIA_TYPE)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("not-a-sheet"));
    }

    @Test
    void an_upload_of_a_hundred_megabytes_is_refused_before_it_is_sent() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String head = "POST " + IMPORT + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + Sheets.MEDIA_TYPE
                    + "\r\nContent-Length: " + (100 << 20) + "\r\nAuthorization: Bearer " + Tokens.as("officer")
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertEquals("HTTP/1.1 413", answer.readLine().substring(0, 12));
        }
    }
}
