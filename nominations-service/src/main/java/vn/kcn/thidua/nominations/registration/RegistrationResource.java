package vn.kcn.thidua.nominations.registration;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
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

@Path("/api/v1/registrations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations", description = "Enterprises that take part in a movement")
class RegistrationResource {

    @Inject
    Registering registering;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @POST
    @Idempotent
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER})
    @Operation(operationId = "register", summary = "Pledge to take part in a movement (đăng ký thi đua)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    public Response register(@Valid @NotNull NewRegistration wanted) {
        RegistrationView registration = registering.register(wanted);
        return answers.created("/api/v1/registrations/" + registration.id(), registration, registration.version());
    }

    @GET
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "listRegistrations",
            summary = "Registrations in the order they came; an enterprise sees its own")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RegistrationPage.class)))
    public Response list(@QueryParam("movement") @Nullable String movement, @BeanParam PageParams page) {
        return paging.answer(
                page,
                new Listing<>(
                        RegistrationView.class,
                        seek -> registering.list(movement, seek),
                        registration -> List.of(registration.id().toString()),
                        registration -> registration));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ENTERPRISE, Roles.OFFICER, Roles.SECRETARY, Roles.LEADER, Roles.AUDITOR})
    @Operation(operationId = "getRegistration", summary = "One registration")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    public Response read(@PathParam("id") UUID id) {
        RegistrationView registration = registering.read(id);
        return answers.ok(registration, registration.version());
    }

    /** The page as the API document names it. */
    @Schema(name = "RegistrationPage")
    record RegistrationPage(
            List<RegistrationView> items,
            @Nullable String next,
            @Nullable String prev) {}
}
