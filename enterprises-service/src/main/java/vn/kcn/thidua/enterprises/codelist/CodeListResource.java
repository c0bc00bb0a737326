package vn.kcn.thidua.enterprises.codelist;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/code-lists")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Code lists", description = "Legal forms, industries, countries, administrative units, managing bodies")
class CodeListResource {

    @Inject
    CodeLists lists;

    @Inject
    Paging paging;

    @Inject
    Clock clock;

    @Schema(name = "CodeListNames")
    record Names(List<String> items) {}

    @GET
    @PermitAll
    @Operation(operationId = "listCodeLists", summary = "Names of the code lists")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Names.class)))
    public Names names() {
        return new Names(CodeListName.known());
    }

    @GET
    @Path("/{name}")
    @PermitAll
    @Operation(
            operationId = "getCodeList",
            summary = "Entries of a code list in force on a day, and what became of them")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CodeListEntry.Page.class)))
    public Response get(
            @PathParam("name") @Parameter(description = "Name of the list", example = "administrative-units")
                    String name,
            @QueryParam("asOf") @Parameter(description = "Day on which they are in force; today when absent") @Nullable
                    AsOf asOf,
            @BeanParam PageParams page) {
        CodeListName list = CodeListName.of(name);
        LocalDate day = AsOf.dayOf(asOf, Today.by(clock));
        return paging.answer(
                page,
                new Listing<>(
                        CodeListEntry.class,
                        seek -> lists.after(list, day, seek),
                        entry -> List.of(entry.code()),
                        entry -> entry));
    }
}
