package vn.kcn.thidua.indicators.sheet;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.problem.Refusal;

@Path("/api/v1/reports/import/template")
@Tag(name = "Reports")
class SheetResource {

    private static final int ENTERPRISES_AT_ONCE = 200;
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();

    @Inject
    Sheets sheets;

    @GET
    @Produces("text/csv; charset=utf-8")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER})
    @Operation(
            operationId = "getReportTemplate",
            summary = "A form as a table to fill in and to import again",
            description =
                    "A row for each figure, with what stands there now, what was reported last, and the version of the"
                            + " report; an enterprise gets its own. A row without a value is refused by the import: delete it.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheet(
            @QueryParam("form") @Nullable String form,
            @Parameter(required = true) @QueryParam("period") @Nullable String period) {
        if (period == null) {
            throw Refusal.malformed("required", Map.of("field", "period")).at("/period");
        }
        FormCode code = form == null ? FormCode.MONTHLY : new FormCode(form);
        Period asked = Period.parse(period);
        List<String> first = sheets.taxCodes(code, asked, "", ENTERPRISES_AT_ONCE);
        StreamingOutput rows = out -> {
            try (SequenceWriter writer =
                    CSV.writer(CSV.schemaFor(SheetRow.class).withHeader()).writeValues(out)) {
                List<String> page = first;
                while (!page.isEmpty()) {
                    writer.writeAll(sheets.rows(code, asked, page));
                    page = sheets.taxCodes(code, asked, page.getLast(), ENTERPRISES_AT_ONCE);
                }
            }
        };
        return Response.ok(rows)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s.csv\"".formatted(code, period.replace('/', '_')))
                .build();
    }
}
