package vn.kcn.thidua.indicators.movementreport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class MovementReportApiTest {

    private String movement;
    private String reporter;
    private String silent;

    @BeforeEach
    void a_movement_with_a_target_a_task_and_a_report() {
        movement = Board.movement();
        reporter = Board.operatingEnterprise();
        silent = Board.operatingEnterprise();
        String exports = Board.flow();
        Board.officer()
                .body("{\"movement\": \"" + movement + "\", \"indicator\": \"" + exports
                        + "\", \"comparison\": \"AT_LEAST\", \"value\": 1234.5, \"due\": \"2021-12-31\"}")
                .post("/api/v1/targets")
                .then()
                .statusCode(201);
        Board.officer()
                .body("{\"movement\": \"" + movement + "\", \"code\": \"LAND\", \"nameVi\": \"Giải phóng mặt bằng\","
                        + " \"nameEn\": \"Land\", \"owner\": \"Phòng Quy hoạch\", \"due\": \"2021-06-30\"}")
                .post("/api/v1/key-tasks")
                .then()
                .statusCode(201);
        Board.approve(reporter, "2021-07", Board.file(reporter, "2021-07", exports, "1111.05"))
                .then()
                .statusCode(200);
    }

    private String report() {
        return "/api/v1/movement-reports/" + movement + "/2021-07";
    }

    @Test
    void tells_who_reported_how_far_the_targets_are_and_which_tasks_are_late() {
        Board.officer()
                .get(report())
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2021-07-31"))
                .body("reporting.handedIn", greaterThanOrEqualTo(1))
                .body("reporting.missing.taxCode", hasItem(silent))
                .body("reporting.missing.taxCode", not(hasItem(reporter)))
                .body("progress.items[0].actual", equalTo(1111.05f))
                .body("keyTasks[0].late", equalTo(true));
    }

    @Test
    void is_printed_as_a_document_with_vietnamese_words_and_numerals() throws IOException {
        byte[] pdf = Board.officer()
                .get(report() + "/document?dated=2021-08-05")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString(movement + "-2021-07.pdf"))
                .extract()
                .asByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            for (String part : new String[] {
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Bắc Giang, ngày 05 tháng 8 năm 2021",
                "/BC-BQL",
                "Tình hình thực hiện phong trào",
                "1. Chế độ báo cáo",
                "1.234,5",
                "1.111,05",
                "90,0",
                "Giải phóng mặt bằng",
                "quá hạn",
                "TRƯỞNG BAN",
                "Lưu: VT, VP."
            }) {
                assertTrue(text.contains(part), () -> part + " in " + text);
            }
        }
        assertArrayEquals(
                pdf,
                Board.officer().get(report() + "/document?dated=2021-08-05").asByteArray());
    }

    @Test
    void is_a_workbook_with_a_sheet_for_each_section() throws IOException {
        byte[] file = Board.officer()
                .get(report() + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertEquals(3, book.getSheets().count());
            var tasks = book.getSheets().skip(2).findFirst().orElseThrow();
            assertEquals("Giải phóng mặt bằng", tasks.read().get(2).getCellText(1));
        }
    }

    @Test
    void tells_of_the_milestones_of_key_tasks_and_of_what_was_done_in_the_month() throws IOException {
        String task = Board.officer()
                .body("{\"movement\": \"" + movement + "\", \"code\": \"JOBS\", \"nameVi\": \"Hỗ trợ tuyển dụng\","
                        + " \"nameEn\": \"Jobs\", \"owner\": \"Phòng Lao động\", \"due\": \"2021-12-31\", \"milestones\": ["
                        + "{\"nameVi\": \"Đợt một\", \"nameEn\": \"One\", \"due\": \"2021-07-30\"},"
                        + "{\"nameVi\": \"Đợt hai\", \"nameEn\": \"Two\", \"due\": \"2021-08-19\"},"
                        + "{\"nameVi\": \"Đợt đầu\", \"nameEn\": \"Zero\", \"due\": \"2021-06-30\","
                        + " \"reachedOn\": \"2021-06-29\"}]}")
                .post("/api/v1/key-tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String[] note : new String[][] {
            {"2021-06-30", "Của tháng trước"}, {"2021-07-15", "Mở hai phiên giao dịch"}, {"2021-08-01", "Của tháng sau"}
        }) {
            Board.officer()
                    .body("{\"on\": \"" + note[0] + "\", \"text\": \"" + note[1] + "\"}")
                    .post("/api/v1/key-tasks/" + task + "/notes")
                    .then()
                    .statusCode(201);
        }

        Board.officer()
                .get(report())
                .then()
                .body("keyTasks[1].milestones.late", contains(true, false, false))
                .body("keyTasks[1].notes.on", contains("2021-07-15", "2021-06-30"));
        byte[] file = Board.officer().get(report() + "/workbook").asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<String> milestones = cells(book, "4. Mốc thực hiện nhiệm vụ");
            List<String> notes = cells(book, "5. Tiến độ nhiệm vụ trong tháng");
            assertTrue(milestones.contains("Hỗ trợ tuyển dụng|Đợt một|30/07/2021|Quá hạn"), milestones.toString());
            assertTrue(milestones.contains("Hỗ trợ tuyển dụng|Đợt hai|19/08/2021|Chưa đến hạn"));
            assertTrue(milestones.contains("Hỗ trợ tuyển dụng|Đợt đầu|30/06/2021|Đạt ngày 29/06/2021"));
            assertEquals("Hỗ trợ tuyển dụng|15/07/2021|Mở hai phiên giao dịch", notes.getLast());
            assertEquals(3, notes.size());
        }
        try (var document =
                Loader.loadPDF(Board.officer().get(report() + "/document").asByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("4. Mốc thực hiện nhiệm vụ") && text.contains("Mở hai phiên giao dịch"), text);
        }
    }

    private static List<String> cells(ReadableWorkbook book, String sheet) throws IOException {
        return book.findSheet(sheet).orElseThrow().read().stream()
                .map(row -> row.stream()
                        .skip(1)
                        .map(cell -> cell == null ? "" : cell.getText())
                        .collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void is_the_staffs_alone_and_of_months_that_have_begun() {
        Board.anonymous().get(report()).then().statusCode(401);
        Board.enterprise(reporter).get(report()).then().statusCode(403);
        Board.enterprise(reporter).get(report() + "/document").then().statusCode(403);
        Board.as("leader").get(report()).then().statusCode(200);
        Board.officer()
                .get("/api/v1/movement-reports/" + movement + "/2999-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("period-in-future"));
        Board.officer()
                .get("/api/v1/movement-reports/" + movement + "/2021-13")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-period"));
        Board.officer()
                .get("/api/v1/movement-reports/NO-SUCH/2021-07")
                .then()
                .statusCode(404)
                .body("code", equalTo("movement-not-found"));
    }
}
