package vn.kcn.thidua.nominations.movement;

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
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.PageParams;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/movements/{code}/acknowledgements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Movements", description = "Emulation movements: plan, launch, phases, summing up")
class AcknowledgementResource {

    @Inject
    Acknowledging acknowledging;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER})
    @Operation(operationId = "acknowledgeMovement", summary = "Say that the plan has been spread (quán triệt)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AcknowledgementView.class)))
    public Response acknowledge(@PathParam("code") String code, @Valid @NotNull NewAcknowledgement said) {
        AcknowledgementView view = acknowledging.acknowledge(code, said);
        return answers.created("/api/v1/movements/" + view.movement() + "/acknowledgements", view, 1);
    }

    @GET
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "listAcknowledgements",
            summary = "Who has spread the plan, in the order they said so; an enterprise sees its own")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AcknowledgementPage.class)))
    public Response list(@PathParam("code") String code, @BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        AcknowledgementView.class,
                        seek -> acknowledging.list(code, seek),
                        said -> List.of(said.id().toString()),
                        said -> said));
    }

    /** The page as the API document names it. */
    @Schema(name = "AcknowledgementPage")
    record AcknowledgementPage(
            List<AcknowledgementView> items,
            @Nullable String next,
            @Nullable String prev) {}
}
