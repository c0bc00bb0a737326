package vn.kcn.thidua.indicators.movementreport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.period.Day;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.document.Pdf;

@Path("/api/v1/movement-reports/{movement}/{period}")
@RolesAllowed({Roles.OFFICER, Roles.SECRETARY, Roles.COUNCIL, Roles.LEADER, Roles.AUDITOR})
@Tag(name = "Movement reports", description = "Báo cáo tình hình phong trào: the standing office's report of a month")
class MovementReportResource {

    @Inject
    Compiling compiling;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getMovementReport", summary = "Read a movement's report of a month")
    public MovementReport read(@PathParam("movement") String movement, @PathParam("period") String period) {
        return compiling.report(movement, Period.parseMonth(period));
    }

    @GET
    @Path("document")
    @Produces(Pdf.MEDIA_TYPE)
    @Operation(
            operationId = "printMovementReport",
            summary = "Print a movement's report of a month, to sign and send",
            description = "PDF/A-2b, laid out as Decree 30/2020 asks. The ETag is the file's SHA-256.")
    public Response print(
            @PathParam("movement") String movement,
            @PathParam("period") String period,
            @QueryParam("dated") @Nullable String dated) {
        LocalDate day = dated == null ? LocalDate.now(clock) : Day.parse(dated);
        Pdf pdf = publishing.print(compiling.report(movement, Period.parseMonth(period)), day);
        return file(pdf.bytes(), movement, period, "pdf")
                .tag(new EntityTag(pdf.sha256()))
                .build();
    }

    @GET
    @Path("workbook")
    @Produces(Workbook.MEDIA_TYPE)
    @Operation(operationId = "exportMovementReport", summary = "Read a movement's report of a month as a workbook")
    public Response workbook(@PathParam("movement") String movement, @PathParam("period") String period) {
        MovementReport report = compiling.report(movement, Period.parseMonth(period));
        return file(Workbook.of(Wording.sections(report)), movement, period, "xlsx")
                .build();
    }

    private static Response.ResponseBuilder file(byte[] bytes, String movement, String period, String ending) {
        // movement codes and periods are plain letters, digits and hyphens
        String name = "bao-cao-phong-trao-" + movement + "-" + period + "." + ending;
        return Response.ok(bytes).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
