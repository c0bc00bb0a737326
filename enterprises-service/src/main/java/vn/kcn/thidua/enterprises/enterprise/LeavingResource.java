package vn.kcn.thidua.enterprises.enterprise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Idempotent;

@Path("/api/v1/enterprises/{key}")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Enterprises")
class LeavingResource {

    @Inject
    Leaving leaving;

    @Schema(name = "EnterpriseMerger")
    record Merger(
            @NotNull @Schema(description = "Tax code of the enterprise that it goes into")
            TaxCode into,

            @NotNull @Schema(description = "First day on which it is no more", examples = "2021-07-01")
            LocalDate from,

            @NotNull @Schema(examples = "Sáp nhập theo hợp đồng 01/VD")
            Line reason) {}

    @Schema(name = "EnterpriseErasure")
    record Erasure(
            @NotNull @Schema(examples = "Theo yêu cầu của chủ thể dữ liệu")
            Line reason) {}

    @POST
    @Path("/merger")
    @Idempotent
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "mergeEnterprise",
            summary = "Merge an enterprise into another one",
            description =
                    "It is terminated from that day on and answers 410 with its successor; the figures of the days"
                            + " before stay as they were. The answer is the last that the register tells of it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnterpriseEvent.class)))
    public EnterpriseEvent merge(
            @PathParam("key") @Parameter(description = "Id or tax code") String key, @NotNull @Valid Merger merger) {
        return leaving.merge(key, merger.into(), merger.from(), merger.reason());
    }

    @POST
    @Path("/erasure")
    @Idempotent
    @RolesAllowed(Roles.LEADER)
    @Operation(
            operationId = "eraseEnterprise",
            summary = "Erase an enterprise, its names and personal data",
            description = "It answers 410 with the reason, is found by nobody, and its tax code is never given again."
                    + " It cannot be undone. The answer is the last that the register tells of it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnterpriseEvent.class)))
    public EnterpriseEvent erase(
            @PathParam("key") @Parameter(description = "Id or tax code") String key, @NotNull @Valid Erasure erasure) {
        return leaving.erase(key, erasure.reason());
    }
}
