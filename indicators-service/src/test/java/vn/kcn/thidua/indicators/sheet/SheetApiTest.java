package vn.kcn.thidua.indicators.sheet;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.indicators.Board;
import vn.kcn.thidua.kit.bulk.Sheets;
import vn.kcn.thidua.localstack.testing.Tokens;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class SheetApiTest {

    private static final String TEMPLATE = "/api/v1/reports/import/template";

    private String one = "";
    private String other = "";
    private String flow = "";
    private String stock = "";
    private String form = "";

    @BeforeEach
    void two_enterprises_and_a_form_of_two_indicators() {
        one = Board.operatingEnterprise();
        other = Board.operatingEnterprise();
        flow = Board.flow();
        stock = Board.stock();
        form = Board.form("\"levels\": 1, \"assignment\": \"ENTERPRISES\", \"assignees\": [\"" + one + "\", \""
                + other + "\"], \"indicators\": [{\"indicator\": \"" + flow + "\"}, {\"indicator\": \"" + stock
                + "\"}]");
    }

    private void file(String enterprise, String period, String value) {
        Board.enterprise(enterprise)
                .queryParam("form", form)
                .body(Board.values(flow, value))
                .put(Board.reportPath(enterprise, period))
                .then()
                .statusCode(201);
    }

    private List<String> sheet(String token) {
        return given().auth()
                .oauth2(token)
                .queryParam("form", form)
                .queryParam("period", "2021-07")
                .get(TEMPLATE)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", startsWith("attachment; filename=\"" + form + "-2021-07.csv\""))
                .extract()
                .asString()
                .lines()
                .toList();
    }

    @Test
    void a_sheet_has_what_stands_there_and_what_was_reported_last() {
        file(one, "2021-06", "4.50");
        file(one, "2021-07", "5");

        List<String> lines = sheet(Tokens.as("officer"));

        assertEquals(5, lines.size());
        assertEquals(
                "form,taxCode,period,indicator,value,baseVersion,resolution,name,unit,lastPeriod,lastValue,decimals,least",
                lines.getFirst().replace("\"", ""));
        assertTrue(lines.get(1).startsWith("\"" + form + "\",\"" + one + "\",\"2021-07\",\"" + flow + "\",5,1,"));
        assertTrue(lines.get(1).endsWith(",\"2021-06\",4.5,2,"), lines.get(1));
        assertTrue(lines.get(2).startsWith("\"" + form + "\",\"" + one + "\",\"2021-07\",\"" + stock + "\",,1,"));
        assertTrue(lines.get(3).contains(other) && lines.get(3).contains(",,0,"), lines.get(3));
    }

    @Test
    void an_enterprise_gets_its_own_rows() {
        List<String> lines = sheet(Tokens.enterprise(other));

        assertEquals(3, lines.size());
        assertTrue(lines.stream().skip(1).allMatch(line -> line.contains(other)));
    }

    @Test
    void a_figure_that_both_changed_comes_back_with_all_three_until_somebody_chooses() {
        file(one, "2021-07", "5");
        String filled = "form,taxCode,period,indicator,value,baseVersion,resolution\n" + form + "," + one + ",2021-07,";

        load(filled + flow + ",6,0,\n")
                .statusCode(422)
                .body("rejected[0].problem.code", equalTo("changed-since-template"))
                .body("rejected[0].problem.status", equalTo(409))
                .body("rejected[0].problem.mine", equalTo(6))
                .body("rejected[0].problem.theirs", equalTo(5))
                .body("rejected[0].problem.version", equalTo(1))
                .body("rejected[0].problem.errors[0].pointer", equalTo("/baseVersion"));
        load(filled + flow + ",6,0,MINE\n").statusCode(422);
        load(filled + flow + ",6,0,THEIRS\n").statusCode(200).body("counts.kept", equalTo(1));
        load(filled + flow + ",5,0,\n").statusCode(200).body("counts.unchanged", equalTo(1));
        load(filled + flow + ",6,1,MINE\n").statusCode(200).body("counts.updated", equalTo(1));
        load(filled + flow + ",6,1,MINE\n").statusCode(200).body("counts.unchanged", equalTo(1));
    }

    @Test
    void figures_that_one_side_alone_changed_are_taken_or_kept() {
        file(one, "2021-07", "5");
        String rows = "form,taxCode,period,indicator,value,baseVersion\n";
        String row = form + "," + one + ",2021-07,";
        load(rows + row + flow + ",7,1\n").statusCode(200);

        load(rows + row + flow + ",5,1\n" + row + stock + ",9,1\n")
                .statusCode(200)
                .body("counts.kept", equalTo(1))
                .body("counts.created", equalTo(1));
        load(rows + row + flow + ",,1\n" + row + stock + ",,0\n")
                .statusCode(200)
                .body("counts.kept", equalTo(2));
        Board.enterprise(one)
                .queryParam("form", form)
                .get(Board.reportPath(one, "2021-07"))
                .then()
                .body("values." + flow, equalTo(7))
                .body("values." + stock, equalTo(9));
    }

    @Test
    void a_base_that_never_was_and_a_choice_that_is_none_are_refused() {
        String rows =
                "form,taxCode,period,indicator,value,baseVersion,resolution\n" + form + "," + one + ",2021-07," + flow;

        load(rows + ",6,1,\n")
                .statusCode(422)
                .body("rejected[0].problem.code", equalTo("unknown-base-version"))
                .body("rejected[0].problem.errors[0].pointer", equalTo("/baseVersion"));
        load(rows + ",6,0,OURS\n")
                .statusCode(422)
                .body("rejected[0].problem.code", equalTo("invalid-resolution"))
                .body("rejected[0].problem.errors[0].pointer", equalTo("/resolution"));
        load("taxCode,period,indicator,value\n" + one + ",2021-07," + flow + ",\n")
                .statusCode(422)
                .body("rejected[0].problem.code", equalTo("required"));
    }

    private static io.restassured.response.Response book(String token, String query) {
        return given().auth().oauth2(token).accept(Sheets.MEDIA_TYPE).get(query);
    }

    @Test
    void a_workbook_is_in_vietnamese_checks_its_cells_and_is_imported_as_it_is() throws IOException {
        file(one, "2021-06", "4.50");
        file(one, "2021-07", "5");

        byte[] file = book(Tokens.enterprise(one), "/api/v1/reporting-forms/" + form + "/sheet?period=2021-07")
                .then()
                .statusCode(200)
                .contentType(Sheets.MEDIA_TYPE)
                .header("Content-Disposition", startsWith("attachment; filename=\"" + form + "-2021-07.xlsx\""))
                .extract()
                .asByteArray();

        try (var read = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = read.getFirstSheet().read();
            assertEquals(
                    "Biểu mẫu|Mã số thuế|Kỳ báo cáo|Mã chỉ tiêu|Giá trị|Phiên bản gốc|Xử lý|Tên chỉ tiêu|Đơn vị tính"
                            + "|Kỳ trước|Số kỳ trước|Số chữ số thập phân|Nhỏ nhất",
                    rows.getFirst().stream().map(Cell::getText).collect(Collectors.joining("|")));
            assertEquals(3, rows.size());
            assertEquals("5", rows.get(1).getCellText(4));
            assertEquals("4.5", rows.get(1).getCellText(10));
            assertEquals("0", rows.get(2).getCellText(12));
        }
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("sqref=\"E2:E3\"") && sheet.contains("ISNUMBER($E2)"), sheet);
        assertTrue(sheet.contains("sqref=\"G2:G3\""), sheet);
        given().auth()
                .oauth2(Tokens.enterprise(one))
                .contentType(Sheets.MEDIA_TYPE)
                .body(file)
                .post("/api/v1/reports/import")
                .then()
                .statusCode(200)
                .body("counts.unchanged", equalTo(2));
    }

    private static String part(byte[] file, String name) throws IOException {
        Path kept = Files.createTempFile("sheet", ".xlsx");
        Files.write(kept, file);
        try (var zip = new ZipFile(kept.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }

    @Test
    void a_sheet_is_for_one_enterprise_or_for_those_of_a_zone() {
        String sheet = "/api/v1/reporting-forms/" + form + "/sheet?period=2021-07";

        assertEquals(
                3,
                Board.officer()
                        .get(sheet + "&enterprise=" + other)
                        .asString()
                        .lines()
                        .count());
        assertEquals(
                5, Board.officer().get(sheet + "&zone=QC").asString().lines().count());
        assertEquals(
                1,
                Board.officer().get(sheet + "&zone=NOWHERE").asString().lines().count());
        Board.officer()
                .get(sheet + "&enterprise=2400000000")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-enterprise"))
                .body("errors[0].pointer", equalTo("/enterprise"));
        Board.officer()
                .get(sheet.replace("2021-07", "2021-Q3"))
                .then()
                .statusCode(400)
                .body("code", equalTo("period-of-another-frequency"));
        Board.enterprise(one)
                .get(sheet + "&enterprise=" + other)
                .then()
                .statusCode(403)
                .body("code", equalTo("foreign-subject"));
        Board.anonymous().get(sheet).then().statusCode(401);
        Board.as("auditor").get(sheet).then().statusCode(403);
    }

    private io.restassured.response.ValidatableResponse load(String rows) {
        return given().auth()
                .oauth2(Tokens.enterprise(one))
                .contentType("text/csv")
                .body(rows)
                .post("/api/v1/reports/import")
                .then();
    }

    @Test
    void a_sheet_takes_a_token_and_a_period() {
        Board.anonymous().get(TEMPLATE + "?period=2021-07").then().statusCode(401);
        Board.as("auditor").get(TEMPLATE + "?period=2021-07").then().statusCode(403);
        Board.officer().get(TEMPLATE).then().statusCode(400);
    }
}
