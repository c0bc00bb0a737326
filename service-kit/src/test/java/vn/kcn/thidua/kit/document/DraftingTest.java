package vn.kcn.thidua.kit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.kit.document.AdministrativeDocument.Letterhead;
import vn.kcn.thidua.kit.document.AdministrativeDocument.Signature;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class DraftingTest {

    private static final String TEMPLATE = """
            {#include document/administrative}{#body}
            <p>Kính gửi: <b>{text}</b> và <i>các đơn vị</i></p>
            <table class="figures"><thead><tr><th>STT</th><th>Tên</th></tr></thead>
            <tbody><tr><td class="centre">1</td><td>Công ty Ví Dụ</td></tr></tbody></table>
            {/body}{#annex}<div class="annex"><div class="annex-title">PHỤ LỤC</div></div>{/annex}{/include}
            """;

    private static final Variant HTML = Variant.forContentType("text/html");

    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

    @Inject
    Engine templates;

    @Inject
    Drafting drafting;

    @Test
    void an_office_reads_what_is_printed() throws IOException {
        try (XWPFDocument word = open(letter("Ủy ban nhân dân tỉnh"))) {
            String text = new XWPFWordExtractor(word).getText();
            for (String part : List.of(
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "BAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP",
                    "Số: 12/TTr-BQL",
                    "TỜ TRÌNH",
                    "Kính gửi: Ủy ban nhân dân tỉnh và các đơn vị",
                    "- Lưu: VT, VP.",
                    "Nguyễn Văn Mẫu")) {
                assertTrue(text.contains(part), () -> part + " in " + text);
            }
        }
    }

    @Test
    void each_part_has_the_style_that_an_office_changes_it_by() throws IOException {
        try (XWPFDocument word = open(letter("x"))) {
            assertEquals("title", paragraph(word, "TỜ TRÌNH").getStyle());
            assertEquals("subject", paragraph(word, "Khen thưởng").getStyle());
            assertEquals("annex-title", paragraph(word, "PHỤ LỤC").getStyle());
            assertTrue(word.getStyles().styleExist("annex-title"));
            assertTrue(paragraph(word, "Kính gửi: x và các đơn vị").getRuns().stream()
                    .anyMatch(run -> run.isBold() && run.text().equals("x")));
        }
    }

    @Test
    void tables_keep_their_rows_and_repeat_their_heading() throws IOException {
        try (XWPFDocument word = open(letter("x"))) {
            XWPFTable list = word.getTables().get(1);

            assertEquals(2, list.getNumberOfRows());
            assertTrue(list.getRow(0).isRepeatHeader());
            assertEquals("Công ty Ví Dụ", list.getRow(1).getCell(1).getText());
        }
    }

    @Test
    void gives_the_same_bytes_for_the_same_document_and_others_for_another() {
        assertEquals(letter("Như nhau.").sha256(), letter("Như nhau.").sha256());
        assertNotEquals(letter("Như nhau.").sha256(), letter("Khác nhau.").sha256());
    }

    @Test
    void says_what_it_is_and_bears_the_date_it_was_given() throws IOException {
        try (XWPFDocument word = open(letter("x"))) {
            var facts = word.getProperties().getCoreProperties();
            assertEquals("TỜ TRÌNH: Khen thưởng", facts.getTitle());
            assertEquals(
                    Instant.parse("2021-12-31T00:00:00Z"), facts.getCreated().toInstant());
        }
    }

    @Test
    void takes_what_people_wrote_as_text_and_never_as_markup() throws IOException {
        try (XWPFDocument word = open(letter("<b>A & B</b>"))) {
            assertTrue(new XWPFWordExtractor(word).getText().contains("<b>A & B</b>"));
        }
    }

    private Docx letter(String text) {
        var document = new AdministrativeDocument(
                new Letterhead(
                        "ỦY BAN NHÂN DÂN\nTỈNH BẮC GIANG",
                        "BAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP",
                        "12/TTr-BQL",
                        "Bắc Giang",
                        DAY),
                "TỜ TRÌNH",
                "Khen thưởng",
                new Signature(List.of("TRƯỞNG BAN"), "Nguyễn Văn Mẫu"),
                List.of("Như trên;", "Lưu: VT, VP."));
        return drafting.draft(templates.parse(TEMPLATE, HTML).data("document", document, "text", text), DAY);
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFDocument open(Docx docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx.bytes()));
    }
}
