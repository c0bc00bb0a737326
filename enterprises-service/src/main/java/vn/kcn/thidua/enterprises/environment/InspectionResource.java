package vn.kcn.thidua.enterprises.environment;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.attachments.Attachments;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;
import vn.kcn.thidua.kit.time.BoardCalendar;

@Path("/api/v1/inspections")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Environment")
class InspectionResource {

    @Inject
    EnvironmentRecords records;

    @Inject
    Keeping keeping;

    @Inject
    Attachments attachments;

    @Inject
    BoardCalendar calendar;

    @Inject
    Actor actor;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "recordInspection", summary = "Record an inspection and what it found")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response inspect(@NotNull @Valid NewInspection told) {
        Inspection inspection = keeping.inspect(told);
        return answers.created(
                "/api/v1/inspections/" + inspection.id,
                InspectionView.of(inspection, calendar.today(), List.of()),
                inspection.record.version());
    }

    @GET
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.LEADER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(operationId = "listInspections", summary = "Inspections as recorded; an enterprise sees its own alone")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InspectionView.Page.class)))
    public Response list(
            @QueryParam("taxCode") @Nullable String taxCode,
            @QueryParam("open") @Parameter(description = "true: only with a finding that is not closed") boolean open,
            @QueryParam("overdue") @Parameter(description = "true: only with a finding past its day") boolean overdue,
            @BeanParam PageParams page) {
        String whose = actor.isStaff() ? taxCode : actor.binding().orElse("");
        var filter = new EnvironmentRecords.Filter(whose, open, overdue ? calendar.today() : null);
        return paging.answer(
                page,
                new Listing<>(
                        InspectionView.class,
                        seek -> records.inspections(filter, seek),
                        inspection -> List.of(inspection.id.toString()),
                        inspection -> InspectionView.of(inspection, calendar.today(), null)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.LEADER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(operationId = "getInspection", summary = "One inspection with its findings and files")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(keeping.visible(id));
    }

    @POST
    @Path("/{id}/findings/{no}/remediation")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "remediateFinding", summary = "The enterprise tells how it put a finding right")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response remediate(
            @PathParam("id") UUID id,
            @PathParam("no") @Parameter(description = "Counted from 1") int no,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Verdict.Said said) {
        return answer(keeping.remediate(id, no, ExpectedVersion.of(ifMatch), said));
    }

    @POST
    @Path("/{id}/findings/{no}/rejection")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "rejectRemediation", summary = "It is not put right: a new deadline from today")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response reject(
            @PathParam("id") UUID id,
            @PathParam("no") @Parameter(description = "Counted from 1") int no,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Verdict.Rejected said) {
        return answer(keeping.reject(id, no, ExpectedVersion.of(ifMatch), said));
    }

    @POST
    @Path("/{id}/findings/{no}/closing")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "closeFinding", summary = "It is put right")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @PathParam("no") @Parameter(description = "Counted from 1") int no,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Verdict.Said said) {
        return answer(keeping.close(id, no, ExpectedVersion.of(ifMatch), said));
    }

    private Response answer(Inspection inspection) {
        InspectionView view = InspectionView.of(inspection, calendar.today(), attachments.of(inspection.owner()));
        return answers.ok(view, view.tag());
    }
}
