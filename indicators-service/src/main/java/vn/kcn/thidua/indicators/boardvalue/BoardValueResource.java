package vn.kcn.thidua.indicators.boardvalue;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/indicators/{code}/board-values")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Board values", description = "Số liệu do Ban nhập: figures that the board enters itself")
class BoardValueResource {

    @Inject
    Entering entering;

    @Inject
    Indicators indicators;

    @Inject
    BoardValues values;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @PUT
    @Path("{period}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "enterBoardValue",
            summary = "Enter the board's figure for a month or a year",
            description = "201 the first time. Correcting a figure needs If-Match; sending the same again changes"
                    + " nothing and needs none.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded for the first time",
            content = @Content(schema = @Schema(implementation = BoardValueView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or the same as before",
            content = @Content(schema = @Schema(implementation = BoardValueView.class)))
    public Response enter(
            @PathParam("code") String code,
            @PathParam("period") String period,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid NewBoardValue entry) {
        var entered = entering.enter(new IndicatorCode(code), Period.parse(period), entry, ifMatch);
        BoardValueView value = entered.value();
        return entered.isNew()
                ? answers.created(
                        "/api/v1/indicators/" + code + "/board-values/" + value.period(), value, value.version())
                : answers.ok(value, value.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listBoardValues", summary = "List the board's figures of an indicator by period")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = BoardValueView.Page.class)))
    public Response list(@PathParam("code") String code, @BeanParam PageParams page) {
        IndicatorCode indicator = indicators.get(new IndicatorCode(code)).code();
        return paging.answer(
                page,
                new Listing<>(
                        BoardValueView.class,
                        seek -> values.after(indicator, seek),
                        value -> List.of(value.period().toString()),
                        BoardValueView::of));
    }

    @GET
    @Path("{period}")
    @PermitAll
    @Operation(operationId = "getBoardValue", summary = "Read the board's figure for a period, and all it was before")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = BoardValueView.class)))
    public Response get(@PathParam("code") String code, @PathParam("period") String period) {
        BoardValue value = values.get(new IndicatorCode(code), Period.parse(period));
        return answers.ok(BoardValueView.of(value), value.version());
    }
}
