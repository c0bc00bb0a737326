package vn.kcn.thidua.indicators.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.FormCode;
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
    Reading reading;

    @Inject
    Answers answers;

    @Schema(name = "ReportReason")
    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    @Schema(name = "PeriodOfReports")
    record Approvals(
            @NotNull Period period,

            @Schema(description = "Left out, the monthly report") @Nullable
            FormCode form) {}

    @Schema(name = "ReportsApproved")
    record Approved(int approved) {}

    @GET
    @Path("{taxCode}/{period}/approval")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.AUDITOR})
    @Operation(
            operationId = "getReportApproval",
            summary = "The latest approval: what it was pinned to, and every modification since")
    public ApprovalView approval(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @QueryParam("form") @Nullable String form) {
        return reading.approval(Key.of(form, taxCode, period));
    }

    @POST
    @Path("{taxCode}/{period}/approval")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY})
    @Operation(
            operationId = "approveReport",
            summary = "Approve a report as read",
            description = "By the level whose turn it is: the officer, then, where the form asks for it, the standing"
                    + " office. From the last level on it counts.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response approve(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @QueryParam("form") @Nullable String form,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(approving.approve(Key.of(form, taxCode, period), ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{taxCode}/{period}/return")
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY})
    @Operation(
            operationId = "returnReport",
            summary = "Return a report with a reason",
            description = "By the level whose turn it is. What counts already is reopened instead.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response sendBack(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @QueryParam("form") @Nullable String form,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Reason why) {
        return answer(approving.sendBack(Key.of(form, taxCode, period), why.reason(), ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{taxCode}/{period}/reopening")
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY})
    @Operation(
            operationId = "reopenReport",
            summary = "Reopen an approved or locked report with a reason",
            description = "By the level that approved. It counts no longer until it is approved again.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response reopen(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @QueryParam("form") @Nullable String form,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid Reason why) {
        return answer(approving.reopen(Key.of(form, taxCode, period), why.reason(), ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("{taxCode}/{period}/lock")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY})
    @Operation(operationId = "lockReport", summary = "Lock a report that counts")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response lock(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @QueryParam("form") @Nullable String form,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(approving.lock(Key.of(form, taxCode, period), ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("approvals")
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY})
    @Operation(
            operationId = "approveReports",
            summary = "Approve every report of a period that waits for the caller's level")
    public Approved approveAll(@Valid Approvals wish) {
        FormCode form = Objects.requireNonNullElse(wish.form(), FormCode.MONTHLY);
        if (form.equals(FormCode.MONTHLY) && wish.period().kind() != Period.Kind.MONTH) {
            throw Refusal.malformed("period-not-a-month", Map.of("period", wish.period()))
                    .at("/period");
        }
        return new Approved(approving.approveWaiting(form, wish.period()));
    }

    private Response answer(ReportView report) {
        return answers.ok(report, report.version());
    }
}
