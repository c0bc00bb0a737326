package vn.kcn.thidua.nominations.nomination;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kcn.thidua.nominations.Board.NOMINATIONS;
import static vn.kcn.thidua.nominations.Board.count;
import static vn.kcn.thidua.nominations.Board.enterprise;
import static vn.kcn.thidua.nominations.Board.hr;
import static vn.kcn.thidua.nominations.Board.movement;
import static vn.kcn.thidua.nominations.Board.nomination;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

/** What somebody might send instead of a dossier, by mistake or not. */
@QuarkusTest
@WithLocalStack
class BadFileApiTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MIB = 1 << 20;
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @TestHTTPResource
    URL service;

    private String taxCode;
    private String id;

    @BeforeEach
    void a_draft() {
        taxCode = enterprise();
        id = nomination(movement(), "GIAY_KHEN", taxCode);
    }

    static Stream<Arguments> files() {
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("a program called PDF", "a.pdf", program(), 415, "attachment-type"),
                Arguments.of("a page that is a PDF further down", "a.pdf", both(page, PDF), 415, "attachment-type"),
                Arguments.of("a page called text", "a.txt", page, 415, "attachment-type"),
                Arguments.of("a picture that scripts run in", "a.png", svg(), 415, "attachment-type"),
                Arguments.of("a PDF called picture", "a.png", PDF, 422, "attachment-misnamed"),
                Arguments.of(
                        "a document that is a bomb",
                        "a.docx",
                        bomb(WORD, "word/document.xml"),
                        413,
                        "attachment-unpacks-too-large"),
                Arguments.of(
                        "a sheet that is a bomb",
                        "a.xlsx",
                        bomb(SHEET, "xl/worksheets/sheet1.xml"),
                        413,
                        "attachment-unpacks-too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_refused_and_not_kept(String what, String name, byte[] bytes, int status, String code) {
        attach(name, bytes).then().statusCode(status).body("code", equalTo(code));
        assertEquals(0, kept());
    }

    /** Its bytes decide, and whoever opens it gets what it is said to be: saved, never shown. */
    @Test
    void a_pdf_that_is_a_zip_and_a_page_as_well_is_a_pdf_to_everybody() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        String file = attach("a.pdf", both(PDF, both(page, bomb(WORD, "x"))))
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .extract()
                .path("id");

        hr(taxCode)
                .get(NOMINATIONS + "/" + id + "/dossier/attachments/" + file)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc/passwd.pdf          | passwd.pdf
            C:\\Windows\\hồ sơ.pdf        | hồ sơ.pdf
            bao\u202Efdp.exe.pdf          | baofdp.exe.pdf
            a\u0000.html.pdf              | a.html.pdf
            a"; filename=x.pdf            | a__ filename=x.pdf
            """)
    void a_name_is_nothing_but_a_name(String declared, String kept) {
        attach(declared, PDF).then().statusCode(201).body("name", equalTo(kept));
    }

    @Test
    void a_bomb_of_rows_is_refused_before_it_unpacks() {
        hr(taxCode)
                .contentType(SHEET)
                .body(bomb(SHEET, "xl/workbook.xml"))
                .post(NOMINATIONS + "/import")
                .then()
                .statusCode(413)
                .body("code", equalTo("sheet-too-large"));
    }

    @Test
    void two_gibibytes_that_say_so_are_refused_before_they_come() throws IOException {
        try (Socket socket = connection("Content-Length: " + (2L << 30))) {
            assertTrue(answer(socket).startsWith("HTTP/1.1 413"));
        }
        assertEquals(0, kept());
    }

    @Test
    void two_gibibytes_that_do_not_say_so_are_refused_at_the_limit() throws Exception {
        long[] sent = {0};
        Thread sender;
        String status;
        try (Socket socket = connection("Transfer-Encoding: chunked")) {
            sender = Thread.ofVirtual().start(() -> pour(socket, sent));
            status = answer(socket);
        }
        sender.join();
        assertTrue(status.startsWith("HTTP/1.1 413"), status);
        // the limit, and what stands in buffers on the way
        assertTrue(sent[0] < 512L * MIB, () -> sent[0] / MIB + " MiB were taken");
        assertEquals(0, kept());
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertEquals(
                    List.of(),
                    left.filter(file -> file.getFileName().toString().startsWith("thidua-attachment-"))
                            .toList());
        }
    }

    private static void pour(Socket socket, long[] sent) {
        byte[] zeros = new byte[MIB];
        try {
            OutputStream out = socket.getOutputStream();
            while (sent[0] < 2L << 30) {
                out.write((Integer.toHexString(MIB) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(zeros);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                sent[0] += MIB;
            }
        } catch (IOException refused) {
            // nobody reads on
        }
    }

    private Socket connection(String length) throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(60_000);
        socket.getOutputStream()
                .write("""
                        POST %s/%s/dossier/attachments?name=a.pdf HTTP/1.1
                        Host: %s
                        Authorization: Bearer %s
                        Content-Type: application/octet-stream
                        %s

                        """.formatted(NOMINATIONS, id, service.getHost(), Tokens.enterprise(taxCode), length)
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(new byte[0]);
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c >= 0 && c != '\r';
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private Response attach(String name, byte[] bytes) {
        return hr(taxCode)
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(bytes)
                .post(NOMINATIONS + "/" + id + "/dossier/attachments");
    }

    private long kept() {
        return count("select count(*) from attachment where owner like 'nomination/" + id + "%'");
    }

    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = 64;
        program[64] = 'P';
        program[65] = 'E';
        return program;
    }

    private static byte[] svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] both(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** A megabyte or less that unpacks to 300. */
    private static byte[] bomb(String type, String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/"
                                    + part + "\" ContentType=\"" + type + ".main+xml\"/></Types>")
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[MIB];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
