package vn.kcn.thidua.enterprises.environment;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.enterprises.registry.KnownEnterprises;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;
import vn.kcn.thidua.kit.time.BoardCalendar;

@Path("/api/v1/environmental-files")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Environment", description = "Environmental procedures, inspections and what they found")
class EnvironmentResource {

    private static final int WARNED_DAYS_AHEAD = 90;

    @Inject
    EnvironmentRecords records;

    @Inject
    KnownEnterprises enterprises;

    @Inject
    Keeping keeping;

    @Inject
    BoardCalendar calendar;

    @Inject
    Actor actor;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @GET
    @Path("/{taxCode}")
    @PermitAll
    @Operation(operationId = "getEnvironmentalFile", summary = "Environmental procedures of an enterprise")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnvironmentView.class)))
    public Response get(@PathParam("taxCode") String taxCode) {
        String known = enterprises.get(taxCode).taxCode();
        boolean isTrusted = actor.mayActFor(known);
        return answer(records.of(known)
                .map(record -> EnvironmentView.of(record, isTrusted, calendar.today()))
                .orElseGet(() -> EnvironmentView.empty(known, isTrusted)));
    }

    @PUT
    @Path("/{taxCode}/procedures/{kind}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "enterEnvironmentalProcedure", summary = "Enter how far a procedure is, and its document")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnvironmentView.class)))
    public Response enter(
            @PathParam("taxCode") String taxCode,
            @PathParam("kind") ProcedureKind kind,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewProcedure procedure) {
        EnvironmentRecord record = keeping.enter(taxCode, ExpectedVersion.of(ifMatch), procedure.of(kind));
        return answer(EnvironmentView.of(record, true, calendar.today()));
    }

    @GET
    @Path("/expiring")
    @RolesAllowed({Roles.OFFICER, Roles.LEADER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(operationId = "listExpiringProcedures", summary = "Documents that end by a day, or have ended")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExpiringRow.Page.class)))
    public Response expiring(
            @QueryParam("by") @Parameter(description = "Last day looked at; 90 days from today when absent") @Nullable
                    AsOf by,
            @BeanParam PageParams page) {
        var last = by == null ? calendar.today().plusDays(WARNED_DAYS_AHEAD) : by.day();
        return paging.answer(
                page,
                new Listing<>(ExpiringRow.class, seek -> records.expiring(last, seek), ExpiringRow::key, row -> row));
    }

    private Response answer(EnvironmentView file) {
        return answers.ok(file, file.tag());
    }
}
