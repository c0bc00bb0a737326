package vn.kcn.thidua.indicators.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.period.Day;
import vn.kcn.thidua.indicators.period.Moment;
import vn.kcn.thidua.kit.problem.Refusal;

@Path("/api/v1/progress")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress", description = "Tiến độ: how far a movement has come towards its targets")
class ProgressResource {

    @Inject
    Tracking tracking;

    @GET
    @PermitAll
    @Operation(
            operationId = "getProgress",
            summary = "Read a movement's progress, today or as of a day before",
            description = "As of a day, months count that ended by that day, and nothing after a target's due date."
                    + " With `knownAt` targets, approvals and the board's figures count as they had been recorded by then; what is"
                    + " counted in the registry or computed from it is NO_DATA then.")
    public ProgressView get(
            @QueryParam("movement") @Nullable String movement,
            @QueryParam("asOf") @Nullable String asOf,
            @Parameter(description = "By what had been recorded at this instant: 2021-08-06T17:00:00+07:00")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        if (movement == null || movement.isBlank()) {
            throw Refusal.malformed("required", Map.of("field", "movement"));
        }
        return tracking.progress(
                movement,
                asOf == null ? null : Day.parse(asOf),
                knownAt == null ? null : Moment.parse(knownAt, "knownAt"));
    }
}
