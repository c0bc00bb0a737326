package vn.kcn.thidua.indicators.figure;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.problem.Refusal;

@Path("/api/v1/indicators/{code}/figure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
class FigureResource {

    @Inject
    Indicators indicators;

    @Inject
    Figures figures;

    @GET
    @PermitAll
    @Operation(
            operationId = "getIndicatorFigure",
            summary = "What an indicator comes to in a period, for the board as a whole",
            description =
                    "KNOWN with a value; MISSING when nobody has reported it yet; UNDEFINED by a division by zero.")
    public FigureView get(
            @PathParam("code") String code,
            @Parameter(
                            description = "2021, 2021-H2, 2021-Q3, 2021-07, 2021-W31 or 2021-08-03/2021-12-31",
                            required = true,
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING))
                    @QueryParam("period")
                    @Nullable
                    String period) {
        if (period == null) {
            throw Refusal.malformed("required", java.util.Map.of("field", "period"))
                    .at("/period");
        }
        Indicator indicator = indicators.get(new IndicatorCode(code));
        Period asked = located(period);
        return FigureView.of(indicator, asked, figures.of(indicator, asked));
    }

    private static Period located(String text) {
        try {
            return Period.parse(text);
        } catch (Refusal refusal) {
            throw refusal.at("/period");
        }
    }
}
