package vn.kcn.thidua.indicators.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.period.Moment;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "Báo cáo: what enterprises report for a period")
class ReportResource {

    @Inject
    Filing filing;

    @Inject
    Reading reading;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @PUT
    @Path("{taxCode}/{period}")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER})
    @Operation(
            operationId = "fileReport",
            summary = "File an enterprise's report for a period, as a whole",
            description =
                    "201 the first time. Changing a report needs If-Match; sending the same again changes nothing"
                            + " and needs none. A figure that is left out is withdrawn. Without `form` it is the monthly report.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded for the first time",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or the same as before",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response file(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @QueryParam("form") @Nullable String form,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid FiledReport filed) {
        Key key = Key.of(form, taxCode, period);
        var result = filing.file(key, filed, ifMatch);
        ReportView report = result.report();
        return result.isNew()
                ? answers.created(key.path(), report, report.version())
                : answers.ok(report, report.version());
    }

    @GET
    @Path("{taxCode}/{period}")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.AUDITOR})
    @Operation(operationId = "getReport", summary = "Read a report; another enterprise's is not found")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response get(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @QueryParam("form") @Nullable String form,
            @Parameter(description = "As it was known at this instant: 2021-08-06T17:00:00+07:00")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        Key key = Key.of(form, taxCode, period);
        ReportView report =
                knownAt == null ? reading.report(key) : reading.report(key, Moment.parse(knownAt, "knownAt"));
        return answers.ok(report, report.version());
    }

    @GET
    @Path("{taxCode}/{period}/revisions")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.AUDITOR})
    @Operation(
            operationId = "listReportRevisions",
            summary = "Read every figure the report ever had: who, when, what it replaced, who approved it")
    public RevisionsView revisions(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @QueryParam("form") @Nullable String form) {
        return new RevisionsView(reading.revisions(Key.of(form, taxCode, period)));
    }

    @GET
    @Path("{taxCode}/{period}/checks")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.AUDITOR})
    @Operation(
            operationId = "checkReport",
            summary = "Check a report: each rule of its form, each figure against those before it")
    public ReportChecks checks(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @QueryParam("form") @Nullable String form) {
        return reading.checks(Key.of(form, taxCode, period));
    }

    @GET
    @Path("{taxCode}/{period}/steps")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.AUDITOR})
    @Operation(operationId = "listReportSteps", summary = "Read what was done to a report: what, by whom, when, why")
    public StepsView steps(
            @PathParam("taxCode") String taxCode,
            @PathParam("period") String period,
            @QueryParam("form") @Nullable String form) {
        return new StepsView(reading.steps(Key.of(form, taxCode, period)));
    }

    @GET
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.AUDITOR})
    @Operation(operationId = "listReports", summary = "List reports by month and tax code; an enterprise sees its own")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReportView.Page.class)))
    public Response list(
            @QueryParam("period") @Nullable String period,
            @Parameter(schema = @Schema(implementation = ReportState.class)) @QueryParam("state") @Nullable
                    String state,
            @QueryParam("taxCode") @Nullable String taxCode,
            @QueryParam("form") @Nullable String form,
            @BeanParam PageParams page) {
        ReportFilter filter = reading.restricted(ReportFilter.of(form, taxCode, period, state));
        return paging.answer(
                page,
                new Listing<>(
                        ReportView.class,
                        seek -> reading.after(filter, seek),
                        report -> List.of(
                                report.period().toString(),
                                report.taxCode().digits(),
                                report.form().text()),
                        report -> report));
    }
}
