package vn.kcn.thidua.kit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import vn.kcn.thidua.kit.document.AdministrativeDocument.Letterhead;
import vn.kcn.thidua.kit.document.AdministrativeDocument.Signature;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class PrintingTest {

    private static final String TEMPLATE = "{#include document/administrative}{#body}<p>{text}</p>{/body}{/include}";

    private static final Variant HTML = Variant.forContentType("text/html");

    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

    @Inject
    Engine templates;

    @Inject
    Printing printing;

    @Test
    void lays_a_document_out_with_everything_the_decree_asks_for() throws IOException {
        try (PDDocument pdf = open(letter("Phong trào đạt kết quả."))) {
            assertContains(
                    text(pdf),
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "Độc lập - Tự do - Hạnh phúc",
                    "CÁC KHU CÔNG NGHIỆP",
                    "Số: 12/BC-BQL",
                    "Bắc Giang, ngày 31 tháng 12 năm 2021",
                    "BÁO CÁO",
                    "Kết quả phong trào thi đua",
                    "Phong trào đạt kết quả.",
                    "Nơi nhận:",
                    "- Lưu: VT, VP.",
                    "KT. TRƯỞNG BAN",
                    "PHÓ TRƯỞNG BAN",
                    "Nguyễn Văn Mẫu");
            assertEquals(PDRectangle.A4.getWidth(), pdf.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(
                    "BÁO CÁO: Kết quả phong trào thi đua",
                    pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void keeps_every_letter_of_vietnamese_readable_for_machines() throws IOException {
        String letters = "ă â đ ê ô ơ ư ẵ ặ ỹ ỵ ữ ự ễ ệ ỗ ộ ỡ ợ Ẵ Ặ Ỹ Đ Ễ Ộ Ợ Ữ";

        try (PDDocument pdf = open(letter(letters))) {
            assertContains(text(pdf), letters);
        }
    }

    @Test
    void gives_the_same_bytes_for_the_same_document_and_others_for_another() {
        assertEquals(letter("Như nhau.").sha256(), letter("Như nhau.").sha256());
        assertNotEquals(letter("Như nhau.").sha256(), letter("Khác nhau.").sha256());
    }

    @Test
    void is_a_valid_archive_document_as_pdf_a_2b_asks() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser pdf = Foundries.defaultInstance()
                        .createParser(
                                new ByteArrayInputStream(letter("Lưu trữ.").bytes()), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(pdf);

            assertTrue(result.isCompliant(), () -> result.getTestAssertions().toString());
        }
    }

    @Test
    void embeds_its_typefaces_and_bears_the_date_it_was_given() throws IOException {
        try (PDDocument pdf = open(letter("Lưu trữ."))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded());
                    assertContains(font.getName(), "Liberation");
                }
            }
            assertEquals(
                    DAY.atStartOfDay(ZoneOffset.UTC).toInstant(),
                    pdf.getDocumentInformation().getCreationDate().toInstant());
        }
    }

    @Test
    void prints_what_people_wrote_as_text_and_never_as_markup() throws IOException {
        try (PDDocument pdf = open(letter("<b>A & B</b>"))) {
            assertContains(text(pdf), "<b>A & B</b>");
        }
    }

    @Test
    void numbers_the_pages_from_the_second_on() throws IOException {
        try (PDDocument pdf = open(letter("Một câu dài. ".repeat(400)))) {
            assertFalse(page(pdf, 1).startsWith("1"));
            assertTrue(page(pdf, 2).startsWith("2"));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            day,        shown
            2021-08-03, ngày 03 tháng 8 năm 2021
            2021-02-09, ngày 09 tháng 02 năm 2021
            2021-03-10, ngày 10 tháng 3 năm 2021
            """, useHeadersInDisplayName = true)
    void writes_days_below_ten_and_months_below_three_with_a_nought(LocalDate day, String shown) {
        assertEquals(shown, new Letterhead(null, "BAN", "1/BC", "Bắc Giang", day).shownDay());
    }

    @Test
    void leaves_room_for_a_number_that_is_not_given_yet() {
        assertEquals(
                "\u00a0".repeat(10) + "/BC-BQL",
                new Letterhead(null, "BAN", "/BC-BQL", "Bắc Giang", DAY).shownNumber());
    }

    private Pdf letter(String text) {
        var document = new AdministrativeDocument(
                new Letterhead(
                        "ỦY BAN NHÂN DÂN TỈNH BẮC GIANG",
                        "BAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP",
                        "12/BC-BQL",
                        "Bắc Giang",
                        DAY),
                "BÁO CÁO",
                "Kết quả phong trào thi đua",
                new Signature(List.of("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"), "Nguyễn Văn Mẫu"),
                List.of("Như trên;", "Lưu: VT, VP."));
        return printing.print(templates.parse(TEMPLATE, HTML).data("document", document, "text", text), DAY);
    }

    private static void assertContains(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + " in " + text);
        }
    }

    private static PDDocument open(Pdf pdf) throws IOException {
        return Loader.loadPDF(pdf.bytes());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf).strip();
    }
}
