package vn.kcn.thidua.indicators.form;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/reporting-forms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting forms", description = "Biểu mẫu báo cáo: what is reported how often, by whom, until when")
class FormResource {

    @Inject
    Designing designing;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "designReportingForm", summary = "Record a reporting form")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = FormView.class)))
    public Response design(@Valid FormTerms.New wish) {
        FormView form = designing.design(wish);
        return answers.created("/api/v1/reporting-forms/" + form.code(), form, form.version());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "reviseReportingForm",
            summary = "Revise a reporting form",
            description = "Reports that were handed in keep the levels of approval that they were handed in under.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = FormView.class)))
    public Response revise(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid FormTerms terms) {
        FormView form = designing.revise(new FormCode(code), terms, ExpectedVersion.of(ifMatch));
        return answers.ok(form, form.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listReportingForms", summary = "List the reporting forms by code")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = FormView.Page.class)))
    public Response list(@BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        FormView.class,
                        designing::after,
                        form -> List.of(form.code().text()),
                        form -> form));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getReportingForm", summary = "Read one reporting form")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = FormView.class)))
    public Response get(@PathParam("code") String code) {
        FormView form = designing.read(new FormCode(code));
        return answers.ok(form, form.version());
    }
}
