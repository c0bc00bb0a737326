package vn.kcn.thidua.enterprises.enterprise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.audit.RecordedStates.Recorded;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/enterprises/{key}/contact-reads")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Enterprises")
class ContactReadsResource {

    @Inject
    Enterprises enterprises;

    @Inject
    ContactReads reads;

    @Inject
    Paging paging;

    @Schema(name = "ContactRead", description = "Somebody was shown personal data of an enterprise")
    record Read(long number, Instant at, String actor) {

        @Schema(name = "ContactReadPage")
        record Page(
                List<Read> items,
                @Nullable String next,
                @Nullable String prev,
                @Nullable Long total) {}

        static Read of(Recorded entry) {
            return new Read(entry.version(), entry.at(), entry.actor());
        }
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
    @Operation(operationId = "listContactReads", summary = "Who was shown personal data of an enterprise, and when")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Read.Page.class)))
    public Response list(
            @PathParam("key") @Parameter(description = "Id or tax code") String key, @BeanParam PageParams page) {
        Enterprise enterprise = enterprises.byKey(key);
        return paging.answer(
                page,
                new Listing<>(
                        Read.class,
                        seek -> reads.of(enterprise, seek),
                        (Recorded entry) -> List.of(Long.toString(entry.version())),
                        Read::of));
    }
}
