package vn.kcn.thidua.indicators.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.bulk.Sheets;
import vn.kcn.thidua.kit.export.Export;
import vn.kcn.thidua.kit.export.Tables;

@Path("/api/v1/analytics")
@Tag(name = "Analytics", description = "Phân tích: indicators by period, zone, sector and enterprise")
class AnalyticsResource {

    private static final String DATA_AS_OF = "Data-As-Of";

    private static final List<Export.Column> COLUMNS = List.of(
            Export.Column.of("indicator", "Chỉ tiêu"),
            Export.Column.of("period", "Kỳ"),
            Export.Column.of("zone", "Khu công nghiệp"),
            Export.Column.of("sector", "Ngành"),
            Export.Column.of("enterprise", "Mã số thuế"),
            Export.Column.of("total", "Tổng theo"),
            new Export.Column("value", "Giá trị", row -> plain(row.path("value"))),
            Export.Column.of("unit", "Đơn vị tính"),
            Export.Column.of("reason", "Lý do không có số liệu"),
            Export.Column.of("missing", "Còn thiếu"),
            Export.Column.of("divisor", "Số chia bằng 0"),
            new Export.Column("rates", "Tỷ giá áp dụng", AnalyticsResource::rates),
            Export.Column.of("through", "Số liệu đến ngày"),
            Export.Column.of("reports", "Số báo cáo"));

    private static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : "";
    }

    /** {@code EXCHANGE_RATE_USD 2021-07 = 23000}, one after the other. */
    private static String rates(JsonNode row) {
        StringBuilder rates = new StringBuilder();
        row.path("rates")
                .forEach(rate -> rates.append(rates.isEmpty() ? "" : "; ")
                        .append(rate.path("indicator").asText())
                        .append(' ')
                        .append(rate.path("period").asText())
                        .append(" = ")
                        .append(plain(rate.path("vnd"))));
        return rates.toString();
    }

    @Inject
    Analysing analysing;

    @Inject
    Tables tables;

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson", Sheets.MEDIA_TYPE})
    @Operation(
            operationId = "analyse",
            summary = "Indicators by period, and by zone, sector or enterprise; with totals",
            description = """
                    A row for each combination, and a reason where there is no figure. Each is computed from what is
                    committed now, by the indicator's own aggregations; a formula from what its indicators come to in that
                    part of the board. Everybody sees the board as a whole; what else a caller may not see is `HIDDEN`.""")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            headers =
                    @Header(
                            name = DATA_AS_OF,
                            description = "`seq=` the position of the reports' change feed, at least",
                            schema = @Schema(type = SchemaType.STRING, examples = "seq=1042")),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Findings.class),
                        examples = @ExampleObject(name = "byZone", value = """
                                {"dataAsOf": 1042, "items": [
                                  {"indicator": "EXPORTS", "period": "2021-Q2", "zone": "QC", "value": 1.25,
                                   "unit": "billion USD", "decimals": 6, "through": "2021-06-30", "reports": 118},
                                  {"indicator": "EXPORTS", "period": "2021-Q2", "zone": "VH", "value": null,
                                   "unit": "billion USD", "decimals": 6, "reason": "NOT_EXPECTED"},
                                  {"indicator": "EXPORTS", "period": "2021-Q2", "total": ["zone"], "value": 1.25,
                                   "unit": "billion USD", "decimals": 6, "through": "2021-06-30", "reports": 118}]}""")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Sheets.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response analyse(
            @Parameter(
                            description = "What figures are told by, repeated: `indicator:EXPORTS,MONTHLY.RATE`,"
                                    + " `period:2021-01..2021-07,2021-07-YTD`, `zone:QC,VT` or `zone:*`, `sector:26`,"
                                    + " `enterprise:*`",
                            examples = {
                                @ExampleObject(name = "indicators", value = "[\"indicator:EXPORTS,IMPORTS\"]"),
                                @ExampleObject(name = "months", value = "[\"period:2021-01..2021-07\"]"),
                                @ExampleObject(name = "zones", value = "[\"zone:*\"]")
                            })
                    @QueryParam("dimension")
                    List<String> dimensions,
            @Parameter(description = "Which parts count at all, repeated: `zone:QC`, `sector:26`, `enterprise:…`")
                    @QueryParam("filter")
                    List<String> filters,
            @Parameter(description = "Dimensions that are summed up as well: `zone,indicator`") @QueryParam("totals")
                    List<String> totals,
            @Parameter(
                            description =
                                    "Money in this currency, by the board's exchange rates in force on the last day of"
                                            + " each period (indicators EXCHANGE_RATE_…); the rates are in the rows",
                            examples = @ExampleObject(name = "vnd", value = "VND"))
                    @QueryParam("currency")
                    @Nullable
                    String currency,
            @Parameter(description = "csv, xlsx or ndjson; goes before Accept") @QueryParam("format") @Nullable
                    String format) {
        Findings findings = analysing.answer(Question.of(dimensions, filters, totals, currency));
        Response.ResponseBuilder answer = tables.isAsked(format)
                ? tables.answer("Phân tích số liệu", COLUMNS, findings.items(), format)
                : Response.ok(findings, MediaType.APPLICATION_JSON_TYPE);
        return answer.header(DATA_AS_OF, "seq=" + findings.dataAsOf()).build();
    }
}
