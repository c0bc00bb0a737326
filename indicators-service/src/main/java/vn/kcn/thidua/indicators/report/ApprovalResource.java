package vn.kcn.thidua.indicators.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;

@Path("/api/v1/reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class ApprovalResource {

    @Inject
    Approving approving;

    @Inject
    Answers answers;

    @Schema(name = "ReportReturn")
    record Return(@NotBlank @Size(max = 1000) String reason) {}

    @Schema(name = "MonthOfReports")
    record Approvals(@NotNull Period period) {}

    @Schema(name = "ReportsApproved")
    record Approved(int approved) {}

    @POST
    @Path("{taxCode}/{period}/approval")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "approveReport", summary = "Approve a report as read: from now on it counts")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response approve(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        ReportView report = approving.approve(Key.of(taxCode, period), ExpectedVersion.of(ifMatch));
        return answers.ok(report, report.version());
    }

    @POST
    @Path("{taxCode}/{period}/return")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "returnReport",
            summary = "Return a report with a reason",
            description = "An approved report is reopened by it: it counts no longer until it is approved again.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response sendBack(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Return why) {
        ReportView report = approving.sendBack(Key.of(taxCode, period), why.reason(), ExpectedVersion.of(ifMatch));
        return answers.ok(report, report.version());
    }

    @POST
    @Path("approvals")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "approveReports", summary = "Approve every submitted report of a month")
    public Approved approveAll(@Valid Approvals wish) {
        if (wish.period().kind() != Period.Kind.MONTH) {
            throw Refusal.malformed("period-not-a-month", Map.of("period", wish.period()))
                    .at("/period");
        }
        return new Approved(approving.approveSubmitted(wish.period()));
    }
}
