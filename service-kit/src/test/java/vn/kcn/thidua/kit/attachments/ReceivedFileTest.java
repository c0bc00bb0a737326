package vn.kcn.thidua.kit.attachments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kcn.thidua.kit.problem.Refusal;

class ReceivedFileTest {

    private static final int LIMIT = 1_000_000;
    private static final long UNPACKED = 10_000_000;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("a.pdf", Samples.PDF, "application/pdf"),
                Arguments.of("a.PNG", Samples.PNG, "image/png"),
                Arguments.of("a.jpg", Samples.JPEG, "image/jpeg"),
                Arguments.of("a.jpeg", Samples.JPEG, "image/jpeg"),
                Arguments.of("a.txt", Samples.TEXT, "text/plain"),
                Arguments.of("a.docx", Samples.docx(), FileType.DOCX.mediaType()),
                Arguments.of("a.xlsx", Samples.xlsx(), FileType.XLSX.mediaType()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void takes_what_is_on_the_list_by_its_content(String name, byte[] bytes, String type) {
        try (ReceivedFile file = read(name, bytes)) {
            assertEquals(type, file.mediaType());
            assertEquals(bytes.length, file.size());
        }
    }

    static Stream<Arguments> refused() {
        String word = FileType.DOCX.mediaType();
        return Stream.of(
                Arguments.of("an EXE called PDF", "a.pdf", Samples.EXE, "attachment-type"),
                Arguments.of("a page called text", "a.txt", Samples.HTML, "attachment-type"),
                Arguments.of("a zip called document", "a.docx", Samples.zip(), "attachment-type"),
                Arguments.of("half a zip", "a.docx", first(Samples.docx(), 60), "attachment-type"),
                Arguments.of(
                        "text with a NUL", "a.txt", "abc\0def".getBytes(StandardCharsets.UTF_8), "attachment-type"),
                Arguments.of(
                        "text in an old encoding",
                        "a.txt",
                        ("Bien ban kiem tra. ".repeat(20) + "\u00ea").getBytes(StandardCharsets.ISO_8859_1),
                        "attachment-not-utf8"),
                Arguments.of("a picture called PDF", "a.pdf", Samples.PNG, "attachment-misnamed"),
                Arguments.of("a workbook called document", "a.docx", Samples.xlsx(), "attachment-misnamed"),
                Arguments.of("nothing", "a.pdf", new byte[0], "missing-body"),
                Arguments.of("macros", "a.docx", Samples.office(word, "word/vbaProject.bin", 10), "attachment-macros"),
                Arguments.of(
                        "a zip bomb",
                        "a.xlsx",
                        Samples.office(FileType.XLSX.mediaType(), "xl/sheet1.xml", UNPACKED * 10),
                        "attachment-unpacks-too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses_what_is_not(String what, String name, byte[] bytes, String code) {
        assertEquals(code, assertThrows(Refusal.class, () -> read(name, bytes)).code());
    }

    @Property(tries = 300)
    void a_damaged_document_is_taken_or_refused_and_nothing_else(
            @ForAll @IntRange(max = 100_000) int place, @ForAll byte damage, @ForAll boolean isCut) {
        byte[] bytes = Samples.docx();
        int at = place % bytes.length;
        bytes[at] ^= damage;
        try {
            read("a.docx", isCut ? first(bytes, at) : bytes).close();
        } catch (Refusal refused) {
            assertTrue(refused.kind().status() < 500);
        }
    }

    @Test
    void a_document_may_unpack_to_its_limit_and_no_further() {
        long list = 200;
        read("a.docx", Samples.office(FileType.DOCX.mediaType(), "word/document.xml", UNPACKED - 2 * list))
                .close();
        assertThrows(
                Refusal.class,
                () -> read("a.docx", Samples.office(FileType.DOCX.mediaType(), "word/document.xml", UNPACKED)));
    }

    @Test
    void a_file_of_the_limit_passes_and_one_byte_more_ends_the_reading_there() {
        read("a.pdf", Samples.pdf(LIMIT)).close();

        long[] taken = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken[0]++;
                return 'a';
            }
        };
        Refusal refusal =
                assertThrows(Refusal.class, () -> ReceivedFile.read(endless, FileName.of("a.txt"), LIMIT, UNPACKED));
        assertEquals("attachment-too-large", refusal.code());
        assertTrue(taken[0] <= LIMIT + 64 * 1024, () -> "read " + taken[0]);
    }

    private static ReceivedFile read(String name, byte[] bytes) {
        return ReceivedFile.read(new ByteArrayInputStream(bytes), FileName.of(name), LIMIT, UNPACKED);
    }

    private static byte[] first(byte[] bytes, int count) {
        return java.util.Arrays.copyOf(bytes, count);
    }
}
