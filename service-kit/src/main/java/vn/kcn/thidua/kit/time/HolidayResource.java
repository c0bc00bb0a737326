package vn.kcn.thidua.kit.time;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.http.Idempotent;

/** The calendar that this service counts its working days by. */
@Path("/api/v1/operations/holidays")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class HolidayResource {

    @Inject
    BoardCalendar calendar;

    @GET
    @PermitAll
    @Operation(operationId = "listHolidays", summary = "Days off and days worked instead, of one year")
    public List<Holiday> list(
            @QueryParam("year") @Nullable @Parameter(description = "This year when left out", example = "2026")
                    Integer year) {
        return calendar.of(year == null ? Year.from(calendar.today()) : Holiday.year(year));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
    @Operation(
            operationId = "addHoliday",
            summary = "Enter a day off, or a weekend day worked instead; terms that are set from now on count by it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Holiday.class)))
    public Response add(@Valid Holiday holiday) {
        calendar.add(holiday);
        return Response.status(Response.Status.CREATED).entity(holiday).build();
    }

    @DELETE
    @Path("{day}")
    @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
    @Operation(operationId = "removeHoliday", summary = "Take a day out that was entered by mistake")
    public void remove(@PathParam("day") LocalDate day) {
        calendar.remove(day);
    }
}
