package vn.kcn.thidua.indicators.indicator;

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

@Path("/api/v1/indicators")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "Chỉ tiêu: what is measured, and how figures become one")
class IndicatorResource {

    @Inject
    Defining defining;

    @Inject
    Indicators indicators;

    @Inject
    DefinitionVersions versions;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "defineIndicator",
            summary = "Record an indicator",
            description = "A published definition stays; PUT makes the next version of it.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response define(@Valid NewIndicator definition) {
        IndicatorView indicator = defining.define(definition);
        return answers.created("/api/v1/indicators/" + indicator.code(), indicator, indicator.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listIndicators", summary = "List the indicators by code")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = IndicatorView.Page.class)))
    public Response list(@BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        IndicatorView.class,
                        indicators::after,
                        indicator -> List.of(indicator.code().text()),
                        IndicatorView::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getIndicator", summary = "Read one indicator")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response get(@PathParam("code") String code) {
        Indicator indicator = indicators.get(new IndicatorCode(code));
        return answers.ok(IndicatorView.of(indicator), indicator.version());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "redefineIndicator",
            summary = "Publish the next version of a definition",
            description =
                    "Figures keep the version they were reported under. Unit, scale, kind and source cannot change"
                            + " once figures count.")
    @APIResponse(
            responseCode = "200",
            description = "Changed, or the same as before",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response redefine(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewIndicator.Redefinition wish) {
        IndicatorView indicator = defining.redefine(
                new IndicatorCode(code), wish.definition(), wish.reason(), ExpectedVersion.of(ifMatch));
        return answers.ok(indicator, indicator.version());
    }

    @GET
    @Path("{code}/versions")
    @PermitAll
    @Operation(operationId = "listIndicatorVersions", summary = "Every definition that it ever had, newest first")
    public DefinitionVersion.All versions(@PathParam("code") String code) {
        return new DefinitionVersion.All(
                versions.of(indicators.get(new IndicatorCode(code)).code()));
    }
}
