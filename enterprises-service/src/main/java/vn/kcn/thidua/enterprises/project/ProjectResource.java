package vn.kcn.thidua.enterprises.project;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.enterprise.RegisteredEnterprise;
import vn.kcn.thidua.enterprises.enterprise.RegisteredEnterprises;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/enterprises/{key}/projects")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Enterprises")
class ProjectResource {

    @Inject
    Projects projects;

    @Inject
    RegisteredEnterprises enterprises;

    @Inject
    Certifying certifying;

    @Inject
    MergePatches patches;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "recordProject", summary = "Record a project by its certificate")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response record(
            @PathParam("key") @Parameter(description = "Id or tax code") String key,
            @NotNull @Valid NewProject project) {
        return created(certifying.record(key, project));
    }

    @GET
    @PermitAll
    @Operation(operationId = "listProjects", summary = "Projects of an enterprise by code")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProjectView.Page.class)))
    public Response list(
            @PathParam("key") @Parameter(description = "Id or tax code") String key, @BeanParam PageParams page) {
        RegisteredEnterprise owner = enterprises.byKey(key);
        return paging.answer(
                page,
                new Listing<>(
                        ProjectView.class,
                        seek -> projects.after(owner, seek),
                        project -> List.of(project.code().digits()),
                        ProjectView::of));
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "getProject", summary = "One project of an enterprise")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response get(
            @PathParam("key") @Parameter(description = "Id or tax code") String key, @PathParam("code") String code) {
        Project project = projects.of(enterprises.byKey(key), code);
        return answers.ok(ProjectView.of(project), project.version());
    }

    @PATCH
    @Path("/{code}")
    @Consumes(MergePatches.MEDIA_TYPE)
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "reviseProject", summary = "Correct a project (JSON Merge Patch)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response revise(
            @PathParam("key") @Parameter(description = "Id or tax code") String key,
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = ProjectFields.class))) @NotNull
                    JsonNode patch) {
        Project project = certifying.revise(
                key, code, ExpectedVersion.of(ifMatch), fields -> patches.apply(fields, patch, ProjectFields.class));
        return answers.ok(ProjectView.of(project), project.version());
    }

    @POST
    @Path("/{code}/adjustments")
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "adjustProject", summary = "Record the next adjustment of a certificate")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public Response adjust(
            @PathParam("key") @Parameter(description = "Id or tax code") String key,
            @PathParam("code") String code,
            @NotNull @Valid Adjustment adjustment) {
        return created(certifying.adjust(key, code, adjustment));
    }

    private Response created(Project project) {
        return answers.created(
                "/api/v1/enterprises/" + project.taxCode() + "/projects/" + project.code(),
                ProjectView.of(project),
                project.version());
    }
}
