package vn.kcn.thidua.nominations.paper;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.nominations.Board.AWARDS;
import static vn.kcn.thidua.nominations.Board.DECISIONS;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.SESSIONS;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.appraised;
import static vn.kcn.thidua.nominations.Board.as;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.hr;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.newDecision;
import static vn.kcn.thidua.nominations.Board.next;
import static vn.kcn.thidua.nominations.Board.opened;
import static vn.kcn.thidua.nominations.Board.passed;
import static vn.kcn.thidua.nominations.Board.text;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** What leaves the board on paper. */
@QuarkusTest
@WithLocalStack
class PaperApiTest {

    private static final String RECOMMENDATIONS = "/api/v1/recommendations";

    @Test
    void a_decision_is_printed_with_its_annex_and_can_be_archived() throws Exception {
        String number = number();
        String id = decided(number, passed(movement(), "GIAY_KHEN", 2));

        Printed.of(as("officer").get(DECISIONS + "/" + id + "/document"), "decision")
                .says(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
                        "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP",
                        "Số: " + number,
                        "Bắc Giang, ngày 31 tháng 12 năm 2021",
                        "QUYẾT ĐỊNH Về việc khen thưởng Phong trào thử nghiệm",
                        "TRƯỞNG BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH BẮC GIANG",
                        "Căn cứ Luật Thi đua, khen thưởng 15/2003/QH11;",
                        "tại phiên họp ngày 28 tháng 12 năm 2021.",
                        "Điều 1. Tặng Giấy khen cho 02 doanh nghiệp",
                        "tổng số tiền thưởng là 1.788.000 đồng",
                        "- Lưu: VT, VP.",
                        "PHỤ LỤC Danh sách được khen thưởng",
                        "Hồ sơ (SHA-256): ")
                .isArchivable();
    }

    @Test
    void the_same_decision_is_the_same_file_and_its_tag_the_files_hash() {
        String path = DECISIONS + "/" + decided(number(), passed(movement(), "GIAY_KHEN", 1)) + "/document";

        var first = as("officer").get(path);
        String tag = first.then().statusCode(200).extract().header("ETag");

        assertArrayEquals(first.asByteArray(), as("leader").get(path).asByteArray());
        assertTrue(tag.matches("\"[0-9a-f]{64}\""), tag);
        as("officer").header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void the_office_writes_on_in_a_docx() throws IOException {
        String path = DECISIONS + "/" + decided(number(), passed(movement(), "GIAY_KHEN", 1)) + "/document?format=docx";
        var answer = as("officer")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .header("Content-Disposition", containsString(".docx"))
                .extract();

        assertTrue(wordsOf(answer.asByteArray()).contains("CÁC KHU CÔNG NGHIỆP TỈNH BẮC GIANG"));
        as("officer")
                .get(path.replace("docx", "odt"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-document-format"));
    }

    @Test
    void a_revocation_is_printed_as_the_decision_it_is() {
        String code = code(decided(number(), passed(movement(), "GIAY_KHEN", 1)));
        String number = number();
        as("leader")
                .header("If-Match", "\"1\"")
                .body("""
                        {"ground": "FALSE_DOCUMENTS", "reason": "Giấy tờ giả",
                         "decision": {"number": "%s", "decidedOn": "2022-02-01", "signatory": "Nguyễn Văn Mẫu, Trưởng Ban",
                                      "legalBases": ["Luật Thi đua, khen thưởng"]}}
                        """.formatted(number))
                .post(AWARDS + "/" + code + "/revocation")
                .then()
                .statusCode(200);
        String id = decisionOf(number);

        Printed.of(as("officer").get(DECISIONS + "/" + id + "/document"), "revocation")
                .says(
                        "Điều 1. Hủy bỏ việc tặng Giấy khen đối với Công ty TNHH Ví Dụ",
                        "làm giả hồ sơ, giấy tờ",
                        "Thu hồi hiện vật khen thưởng và tiền thưởng",
                        "Nguyễn Văn Mẫu");
        as("officer")
                .get(AWARDS + "/" + code + "/certificate")
                .then()
                .statusCode(409)
                .body("code", equalTo("award-revoked"));
    }

    @Test
    void a_certificate_leads_to_its_public_verification() throws Exception {
        String code = code(decided(number(), passed(movement(), "GIAY_KHEN", 1)));

        Printed certificate = Printed.of(as("secretary").get(AWARDS + "/" + code + "/certificate"), "certificate")
                .says("GIẤY KHEN", "Công ty TNHH Ví Dụ", "thành tích xuất sắc trong Phong trào thử nghiệm", code)
                .isArchivable();

        assertEquals("http://127.0.0.1:8080/verify/" + code, scanned(certificate));
    }

    @Test
    void a_decision_gives_one_certificate_a_page() throws IOException {
        String id = decided(number(), passed(movement(), "GIAY_KHEN", 2));

        Printed all = Printed.of(as("officer").get(DECISIONS + "/" + id + "/certificates"), "certificates");

        try (var pdf = Loader.loadPDF(all.bytes())) {
            assertEquals(2, pdf.getNumberOfPages());
        }
    }

    @Test
    void an_enterprise_prints_its_own_certificate_and_no_other() {
        String code = code(decided(number(), passed(movement(), "GIAY_KHEN", 1)));
        String taxCode = anonymous().get(AWARDS + "/" + code).path("taxCode");

        hr(taxCode).get(AWARDS + "/" + code + "/certificate").then().statusCode(200);
        hr(enterprise()).get(AWARDS + "/" + code + "/certificate").then().statusCode(403);
    }

    @Test
    void minutes_tell_counts_alone() throws Exception {
        String session = sessionOf(passed(movement(), "GIAY_KHEN", 2).getFirst());

        Printed.of(as("secretary").get(SESSIONS + "/" + session + "/minutes"), "minutes")
                .says(
                        "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
                        "BIÊN BẢN Họp xét khen thưởng Phong trào thử nghiệm",
                        "Tổng số thành viên Hội đồng: 3; có mặt: 3; vắng mặt: 0.",
                        "3/3 (100%) Thông qua",
                        "THƯ KÝ CHỦ TỌA")
                .isArchivable();
        Printed count = Printed.of(as("secretary").get(SESSIONS + "/" + session + "/count-minutes"), "count")
                .says("BIÊN BẢN Kiểm phiếu", "NGƯỜI KIỂM PHIẾU", "3 3 3 0 0 0 100% (2/3)")
                .isArchivable();
        assertFalse(count.text().contains("council1.demo"));
    }

    @Test
    void an_open_session_has_no_minutes_yet() {
        String movement = movement();
        String nomination = appraised(movement, "GIAY_KHEN", enterprise());
        String session = opened(movement, 3, List.of(nomination));

        as("secretary")
                .get(SESSIONS + "/" + session + "/minutes")
                .then()
                .statusCode(409)
                .body("code", equalTo("session-not-closed"));
    }

    @Test
    void a_submission_goes_upward_with_its_list() throws Exception {
        List<String> nominations = passed(movement(), "BK_TINH", 2);
        String id = as("leader")
                .body("""
                        {"number": "21/TTr-KCN", "sentOn": "2022-01-05", "authority": "Chủ tịch UBND tỉnh Bắc Giang",
                         "signatory": "Trưởng Ban", "nominations": ["%s", "%s"]}
                        """.formatted(nominations.getFirst(), nominations.getLast()))
                .post(RECOMMENDATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Printed.of(as("officer").get(RECOMMENDATIONS + "/" + id + "/document"), "submission")
                .says(
                        "TỜ TRÌNH Về việc đề nghị khen thưởng",
                        "Kính gửi: Chủ tịch UBND tỉnh Bắc Giang",
                        "Căn cứ Nghị định 91/2017/NĐ-CP;",
                        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh 3/3")
                .isArchivable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/document", "/certificates"})
    void papers_are_for_the_boards_people(String paper) {
        String path = DECISIONS + "/" + decided(number(), passed(movement(), "GIAY_KHEN", 1)) + paper;

        anonymous().get(path).then().statusCode(401);
        for (String role : List.of("enterprise", "portal", "admin")) {
            as(role).get(path).then().statusCode(403);
        }
        as("auditor").get(path).then().statusCode(200);
    }

    private static String number() {
        return next() + "/QĐ-KCN";
    }

    private static String decided(String number, List<String> nominations) {
        return as("leader")
                .body(newDecision(number, nominations))
                .post(DECISIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String code(String decision) {
        return as("officer").get(DECISIONS + "/" + decision).path("awards[0].code");
    }

    private static String decisionOf(String number) {
        return text("select id from decision where number = '" + number + "'");
    }

    private static String sessionOf(String nomination) {
        return as("officer").get(NOMINATIONS + "/" + nomination).path("council.session");
    }

    private static String wordsOf(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
                }
            }
        }
        throw new AssertionError("no text");
    }

    private static String scanned(Printed certificate) throws Exception {
        try (var pdf = Loader.loadPDF(certificate.bytes())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            return new QRCodeReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))))
                    .getText();
        }
    }
}
