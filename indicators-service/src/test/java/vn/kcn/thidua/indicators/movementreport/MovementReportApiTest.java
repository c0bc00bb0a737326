package vn.kcn.thidua.indicators.movementreport;

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
