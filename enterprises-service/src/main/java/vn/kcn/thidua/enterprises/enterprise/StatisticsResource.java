package vn.kcn.thidua.enterprises.enterprise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.enterprises.registry.KnownAt;
import vn.kcn.thidua.enterprises.registry.Today;

@Path("/api/v1/enterprises/statistics")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Enterprises")
class StatisticsResource {

    @Inject
    OperatingStatistics statistics;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Operation(
            operationId = "getEnterpriseStatistics",
            summary = "How many enterprises, and how many operate, on a day",
            description = "By state, zone, legal form, ownership, investors' country, branch and size."
                    + " `asOf` and `knownAt` go together: what was true on a day, as it was recorded by an instant.")
    public Statistics get(
            @QueryParam("asOf") @Parameter(description = "Today when absent") @Nullable AsOf asOf,
            @QueryParam("knownAt")
                    @Parameter(description = "As it was recorded by this instant (RFC 3339); now when absent")
                    @Nullable
                    KnownAt knownAt,
            @QueryParam("geo")
                    @Parameter(
                            description = "Also by administrative units: `as-was` (those of the day `asOf`), or those"
                                    + " of the day named here",
                            example = "2025-07-01")
                    @Nullable
                    Geo geo) {
        return statistics.asOf(AsOf.dayOf(asOf, Today.by(clock)), KnownAt.past(knownAt, clock), geo);
    }
}
