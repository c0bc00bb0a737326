package vn.kcn.thidua.indicators.block;

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
import jakarta.ws.rs.QueryParam;
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
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/blocks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Blocks", description = "Khối thi đua: who competes with whom in a year")
class BlockResource {

    @Inject
    Grouping grouping;

    @Inject
    Blocks blocks;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "recordBlock",
            summary = "Record an emulation block with its members",
            description = "201 the first time. Changing it needs If-Match; sending the same again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded for the first time",
            content = @Content(schema = @Schema(implementation = BlockView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or the same as before",
            content = @Content(schema = @Schema(implementation = BlockView.class)))
    public Response record(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid BlockDetails details) {
        var recorded = grouping.record(code, details, ifMatch);
        BlockView block = recorded.block();
        return recorded.isNew()
                ? answers.created("/api/v1/blocks/" + block.code(), block, block.version())
                : answers.ok(block, block.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listBlocks", summary = "List emulation blocks by code, of one year or of all")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = BlockView.Page.class)))
    public Response list(@QueryParam("year") @Nullable Integer year, @BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        BlockView.class,
                        seek -> blocks.after(year, seek),
                        block -> List.of(block.code()),
                        BlockView::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getBlock", summary = "Read an emulation block")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = BlockView.class)))
    public Response get(@PathParam("code") String code) {
        Block block = blocks.get(code);
        return answers.ok(BlockView.of(block), block.version());
    }
}
