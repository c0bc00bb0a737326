package vn.kcn.thidua.nominations.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.Idempotent;

/** That a nomination gets no award, and why. */
@Path("/api/v1/nominations/{id}/not-awarded-notice")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nominations")
class NoticeResource {

    @Inject
    Noticing noticing;

    @Inject
    Answers answers;

    @POST
    @Idempotent
    @RolesAllowed(Roles.SECRETARY)
    @Operation(
            operationId = "issueNotAwardedNotice",
            summary = "Tell the nominating side that there is no award; the reasons are found, not typed")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response issue(@PathParam("id") UUID id, @Valid @NotNull NewNotice wanted) {
        NoticeView notice = noticing.issue(id, wanted);
        return answers.created("/api/v1/nominations/" + id + "/not-awarded-notice", notice, notice.version());
    }

    @GET
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.COUNCIL, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "getNotAwardedNotice", summary = "Why a nomination got no award")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response read(@PathParam("id") UUID id) {
        NoticeView notice = noticing.read(id);
        return answers.ok(notice, notice.version());
    }
}
