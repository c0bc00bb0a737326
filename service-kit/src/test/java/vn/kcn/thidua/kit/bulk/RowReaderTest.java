package vn.kcn.thidua.kit.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.kit.problem.Refusal;

class RowReaderTest {

    private static final List<Column> COLUMNS =
            List.of(Column.required("taxCode", "Mã số thuế", ""), Column.optional("nameVi", "Tên tiếng Việt", ""));

    private static List<BulkRow> read(String type, byte[] body) {
        List<BulkRow> rows = new ArrayList<>();
        try (RowReader reader = RowReader.of(new ByteArrayInputStream(body), type, COLUMNS, new ObjectMapper())) {
            reader.forEachRemaining(rows::add);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return rows;
    }

    private static List<BulkRow> csv(String text) {
        return read("text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<BulkRow> sheet(byte[] file) {
        return read(Sheets.MEDIA_TYPE, file);
    }

    private static String code(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(Refusal.class, reading).code();
    }

    @Test
    void a_byte_order_mark_and_labels_for_names_are_taken() {
        List<BulkRow> rows = csv("\ufeffmã số thuế *,Tên tiếng Việt\n1,Một\n\n2,\"Hai, \"\"ba\"\"\"\n");

        assertEquals(Map.of("taxCode", "1", "nameVi", "Một"), rows.get(0).fields());
        assertEquals("Hai, \"ba\"", rows.get(1).text("nameVi"));
        assertEquals(2, rows.get(1).number());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            taxCode;nameVi\\n1;a\\n       ~ wrong-delimiter
            taxCode\\tnameVi\\n1\\ta\\n     ~ wrong-delimiter
            taxCode,nameVi\\n1,"a\\n2,b\\n  ~ unclosed-quote
            taxCode,taxCode\\n1,2\\n        ~ duplicate-column
            ,,\\n1,2,3\\n                   ~ missing-heading
            """)
    void a_file_that_is_no_table_is_refused_by_its_reason(String text, String code) {
        String file = text.strip().replace("\\n", "\n").replace("\\t", "\t");

        assertEquals(code, code(() -> csv(file)));
    }

    @Test
    void a_row_with_more_values_than_columns_is_at_fault_and_no_other() {
        List<BulkRow> rows = csv("taxCode,nameVi\n1,a,b\n2,b\n");

        assertEquals("too-many-values", rows.get(0).faults().getFirst().code());
        assertEquals(List.of(), rows.get(1).faults());
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        byte[] latin = "taxCode,nameVi\n1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals("not-utf8", code(() -> read("text/csv", latin)));
    }

    @Test
    void a_quote_that_is_never_closed_does_not_read_the_whole_file_into_one_value() {
        assertThrows(Refusal.class, () -> csv("taxCode,nameVi\n1,\"" + "a\n".repeat(2_000_000)));
    }

    @Test
    void a_sheet_is_read_as_its_table_with_the_place_of_each_row() throws IOException {
        List<BulkRow> rows = sheet(ASheet.of(sheet -> {
            sheet.value(1, 1, "Mã số thuế *");
            sheet.value(1, 2, "Tên tiếng Việt");
            sheet.value(3, 1, 2400999012L);
            sheet.value(3, 2, "Công ty");
            sheet.value(5, 1, "0100047516");
            sheet.value(5, 2, LocalDate.of(2021, 7, 31));
            sheet.style(5, 2).format("dd/mm/yyyy").set();
        }));

        assertEquals(
                Map.of("taxCode", "2400999012", "nameVi", "Công ty"),
                rows.get(0).fields());
        assertEquals("B4", place(rows.get(0)).cell("taxCode").orElseThrow());
        assertEquals(
                Map.of("taxCode", "0100047516", "nameVi", "2021-07-31"),
                rows.get(1).fields());
        assertEquals("C6", place(rows.get(1)).cell("nameVi").orElseThrow());
        assertEquals(2, rows.get(1).number());
    }

    private static SheetPlace place(BulkRow row) {
        return java.util.Objects.requireNonNull(row.place());
    }

    @Test
    void numbers_are_what_people_see_of_them() throws IOException {
        List<BulkRow> rows = sheet(ASheet.of(sheet -> {
            sheet.value(0, 0, "taxCode");
            sheet.value(1, 0, 0.1 + 0.2);
            sheet.value(2, 0, 1e21);
        }));

        assertEquals("0.3", rows.get(0).text("taxCode"));
        assertEquals("1000000000000000000000", rows.get(1).text("taxCode"));
    }

    @Test
    void a_formula_without_a_value_and_a_cell_beside_the_table_are_faults_of_their_row() throws IOException {
        List<BulkRow> rows = sheet(ASheet.of(sheet -> {
            sheet.value(0, 0, "taxCode");
            sheet.value(0, 1, "nameVi");
            sheet.formula(1, 0, "1+1");
            sheet.value(1, 1, "a");
            sheet.value(2, 0, "1");
            sheet.value(2, 4, "lạc");
        }));

        Refusal formula = rows.get(0).faults().getFirst();
        assertEquals("cell-without-value", formula.code());
        assertEquals("/taxCode", formula.pointer());
        assertEquals("stray-cell", rows.get(1).faults().getFirst().code());
        assertEquals("E3", rows.get(1).faults().getFirst().facts().get("cell").toString());
    }

    @Test
    void what_is_no_sheet_is_refused() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("hello.txt"));
        }

        assertEquals("not-a-sheet", code(() -> sheet("taxCode\n1\n".getBytes(StandardCharsets.UTF_8))));
        assertEquals("not-a-sheet", code(() -> sheet(new byte[0])));
        assertEquals("not-a-sheet", code(() -> sheet(zip.toByteArray())));
    }

    @Test
    void a_sheet_that_unfolds_to_far_more_than_it_weighs_is_refused() throws IOException {
        byte[] spaces = " <a/>".repeat(8_000_000).getBytes(StandardCharsets.UTF_8);
        byte[] bomb = ASheet.withPart(ASheet.of(new String[] {"taxCode"}), "xl/worksheets/sheet1.xml", spaces);
        assertTrue(bomb.length < 200_000, "a small file");

        assertEquals("sheet-too-large", code(() -> sheet(bomb)));
    }

    @Test
    void a_cell_longer_than_any_cell_is_refused_before_it_is_in_memory() throws IOException {
        byte[] one = ("<sst><si><t>" + "ab".repeat(600_000) + "</t></si></sst>").getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "sheet-too-large",
                code(() -> sheet(ASheet.withPart(ASheet.of(new String[] {"taxCode"}), "xl/sharedStrings.xml", one))));
    }

    @Test
    void entities_are_refused() throws IOException {
        byte[] laughs = """
                <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>
                <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&lol2;</t></si></sst>
                """.getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "sheet-with-entities",
                code(() ->
                        sheet(ASheet.withPart(ASheet.of(new String[] {"taxCode"}), "xl/sharedStrings.xml", laughs))));
    }

    @Test
    void a_sheet_of_too_many_parts_is_refused() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (int part = 0; part < 1_001; part++) {
                out.putNextEntry(new ZipEntry("xl/" + part + ".xml"));
            }
        }

        assertEquals("sheet-too-large", code(() -> sheet(zip.toByteArray())));
    }

    @Test
    void the_template_is_read_as_an_empty_table_of_its_columns() throws IOException {
        byte[] template = new SheetTemplate("Mẫu", COLUMNS).bytes();

        assertEquals(List.of(), sheet(template));
    }
}
