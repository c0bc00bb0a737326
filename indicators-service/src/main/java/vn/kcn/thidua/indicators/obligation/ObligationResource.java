package vn.kcn.thidua.indicators.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;
import vn.kcn.thidua.kit.problem.Refusal;

@Path("/api/v1/reporting-forms/{code}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting forms")
class ObligationResource {

    @Inject
    Obligations obligations;

    @Inject
    Reminding reminding;

    @Inject
    Paging paging;

    @Schema(name = "ReportReminder")
    record PeriodToRemind(@NotNull Period period) {}

    @Schema(name = "ReportsReminded")
    record Reminded(int reminded) {}

    @GET
    @Path("rates")
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.COUNCIL, Roles.AUDITOR})
    @Operation(
            operationId = "getReportingRates",
            summary = "How many reports are expected, in, and were in time, by zone",
            description = "Expected are the assigned enterprises that operated in the period, by the registry.")
    public Rates rates(
            @PathParam("code") String code,
            @Parameter(required = true) @QueryParam("period") @Nullable String period,
            @QueryParam("zone") @Nullable String zone) {
        return obligations.rates(new FormCode(code), required(period), zone);
    }

    @GET
    @Path("missing")
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.COUNCIL, Roles.AUDITOR})
    @Operation(operationId = "listMissingReports", summary = "Whose reports are not in, by tax code")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Owing.Page.class)))
    public Response missing(
            @PathParam("code") String code,
            @Parameter(required = true) @QueryParam("period") @Nullable String period,
            @QueryParam("zone") @Nullable String zone,
            @BeanParam PageParams page) {
        FormCode form = new FormCode(code);
        Period asked = required(period);
        return paging.answer(
                page,
                new Listing<>(
                        Owing.class,
                        seek -> obligations.missing(form, asked, zone, seek),
                        owing -> List.of(owing.taxCode()),
                        owing -> owing));
    }

    @POST
    @Path("reminders")
    @RolesAllowed({Roles.OFFICER, Roles.SECRETARY})
    @Operation(
            operationId = "remindOfReports",
            summary = "Remind everybody whose report of a period is not in",
            description = "Once for each enterprise, period and step: asked again on the same day, nobody is reminded"
                    + " twice. It happens by itself as well.")
    public Reminded remind(@PathParam("code") String code, @Valid PeriodToRemind wish) {
        return new Reminded(reminding.remind(new FormCode(code), wish.period()));
    }

    @GET
    @Path("escalations")
    @RolesAllowed({Roles.SECRETARY, Roles.OFFICER, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "listEscalatedReports",
            summary = "Who was reminded to no avail, the longest overdue first")
    public Escalation.All escalations(@PathParam("code") String code) {
        return new Escalation.All(reminding.escalated(new FormCode(code)));
    }

    private static Period required(@Nullable String period) {
        if (period == null) {
            throw Refusal.malformed("required", Map.of("field", "period")).at("/period");
        }
        return Period.parse(period);
    }
}
