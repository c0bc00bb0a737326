package vn.kcn.thidua.enterprises.enterprise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
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
import vn.kcn.thidua.enterprises.size.SizeClass;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.enterprises.zone.ZoneCodes;
import vn.kcn.thidua.kit.http.CountedPageParams;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/enterprises")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "Enterprises")
class SearchResource {

    @Inject
    EnterpriseRows rows;

    @Inject
    Expanding expanding;

    @Inject
    Lookup lookup;

    @Inject
    ZoneCodes zones;

    @Inject
    Paging paging;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Operation(
            operationId = "listEnterprises",
            summary = "Search and list enterprises, with their state on a day",
            description = "By tax code; with `q` those come first whose accents were typed. Of one filter's values"
                    + " one must fit, different filters must fit together.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnterpriseRow.Page.class)))
    public Response list(
            @BeanParam Filters filters,
            @QueryParam("expand")
                    @Parameter(
                            description = "Told beside each in `expanded`: `zone`, `parents`, `parents.zone`;"
                                    + " comma-separated",
                            example = "zone,parents")
                    @Nullable
                    Expand expand,
            @BeanParam CountedPageParams page) {
        EnterpriseQuery query = filters.query(Today.by(clock));
        zones.require(query.zones());
        var listing = new Listing<>(
                EnterpriseRow.class,
                seek -> expanding.of(rows.page(query, seek), Expand.orNothing(expand), query.asOf()),
                EnterpriseRows.Hit::key,
                EnterpriseRows.Hit::row);
        return paging.answer(page, listing.counting(() -> rows.count(query)));
    }

    @GET
    @Path("/suggest")
    @PermitAll
    @Operation(
            operationId = "suggestEnterprises",
            summary = "Up to ten enterprises whose words begin as typed so far, accents optional")
    public Suggestions suggest(
            @QueryParam("q") @Parameter(description = "What was typed so far", required = true) @Nullable
                    String typed) {
        return Suggestions.of(rows, Filters.of(typed).query(Today.by(clock)));
    }

    @POST
    @Path("/lookup")
    @PermitAll
    @Operation(
            operationId = "lookUpEnterprises",
            summary = "Up to 1,000 enterprises by id or tax code, answered in the order asked")
    public Lookup.Answer lookUp(@NotNull @Valid Lookup.Question question) {
        return lookup.answer(question, Today.by(clock).day());
    }

    /**
     * The filters of the list as they are asked for. Of one filter's values (repeated, or separated by commas) one must fit;
     * different filters must fit together.
     */
    static final class Filters {

        @QueryParam("q")
        @Parameter(
                description = "Words of the name or their beginnings (three letters and more), or the first digits of"
                        + " the tax code; in any order, accents optional")
        @Nullable
        String q;

        @QueryParam("taxCode")
        @Parameter(description = "Tax codes, 1,000 at the most")
        List<String> taxCode = List.of();

        @QueryParam("zone")
        @Parameter(description = "Codes of zones")
        List<String> zone = List.of();

        @QueryParam("sector")
        @Parameter(description = "VSIC: a section's letter (VSIC 2018), or the first 2 to 4 digits")
        List<String> sector = List.of();

        @QueryParam("legalForm")
        @Schema(implementation = LegalForm[].class)
        List<String> legalForm = List.of();

        @QueryParam("ownership")
        @Schema(implementation = Ownership[].class)
        List<String> ownership = List.of();

        @QueryParam("state")
        @Parameter(description = "States of operation on the day `asOf`")
        @Schema(implementation = OperatingState[].class)
        List<String> state = List.of();

        @QueryParam("legalStatus")
        @Parameter(description = "Legal statuses on the day `asOf`")
        @Schema(implementation = LegalStatus[].class)
        List<String> legalStatus = List.of();

        @QueryParam("sizeClass")
        @Schema(implementation = SizeClass[].class)
        List<String> sizeClass = List.of();

        @QueryParam("lot")
        @Parameter(description = "Lots of the zones")
        List<String> lot = List.of();

        @QueryParam("employeesFrom")
        @Parameter(description = "At least so many employees")
        @Nullable
        Integer employeesFrom;

        @QueryParam("employeesTo")
        @Parameter(description = "At most so many employees")
        @Nullable
        Integer employeesTo;

        @QueryParam("investmentFrom")
        @Parameter(description = "At least this capital, of those who keep it in `investmentCurrency`")
        @Nullable
        BigDecimal investmentFrom;

        @QueryParam("investmentTo")
        @Parameter(description = "At most this capital, of those who keep it in `investmentCurrency`")
        @Nullable
        BigDecimal investmentTo;

        @QueryParam("investmentCurrency")
        @DefaultValue("VND")
        @Parameter(description = "Currency that the capital is compared in; amounts are never converted")
        String investmentCurrency = "VND";

        @QueryParam("country")
        @Parameter(description = "Countries of investors, ISO 3166-1 alpha-2")
        List<String> country = List.of();

        @QueryParam("registeredFrom")
        @Parameter(description = "First day of registration")
        @Nullable
        AsOf registeredFrom;

        @QueryParam("registeredTo")
        @Parameter(description = "Last day of registration")
        @Nullable
        AsOf registeredTo;

        @QueryParam("operatingFrom")
        @Parameter(description = "First day on which it may have come into operation")
        @Nullable
        AsOf operatingFrom;

        @QueryParam("operatingTo")
        @Parameter(description = "Last day on which it may have come into operation")
        @Nullable
        AsOf operatingTo;

        @QueryParam("asOf")
        @Parameter(description = "Day the state is told for; today when absent")
        @Nullable
        AsOf asOf;

        private boolean isUnfinished;

        /** By words alone, of which the last one may go on. */
        static Filters of(@Nullable String typed) {
            Filters filters = new Filters();
            filters.q = typed;
            filters.isUnfinished = true;
            return filters;
        }

        EnterpriseQuery query(Today today) {
            List<String> typed = EnterpriseQuery.typed(q);
            return new EnterpriseQuery(
                    typed.stream()
                            .filter(word -> !EnterpriseQuery.isNumber(word))
                            .toList(),
                    typed.stream().filter(EnterpriseQuery::isNumber).toList(),
                    isUnfinished,
                    FilterValues.of(taxCode, TaxCode::of),
                    FilterValues.of(zone, ZoneCode::of),
                    FilterValues.of(sector, SectorPrefix::of),
                    FilterValues.of(legalForm, name -> FilterValues.constant("legalForm", LegalForm.class, name)),
                    FilterValues.of(ownership, name -> FilterValues.constant("ownership", Ownership.class, name)),
                    FilterValues.of(state, name -> FilterValues.constant("state", OperatingState.class, name)),
                    FilterValues.of(country, CountryCode::of),
                    FilterValues.of(legalStatus, name -> FilterValues.constant("legalStatus", LegalStatus.class, name)),
                    FilterValues.of(sizeClass, name -> FilterValues.constant("sizeClass", SizeClass.class, name)),
                    FilterValues.of(lot, LotCode::of),
                    new Span<>(employeesFrom, employeesTo),
                    new Span<>(investmentFrom, investmentTo),
                    investmentCurrency,
                    Span.of(registeredFrom, registeredTo),
                    Span.of(operatingFrom, operatingTo),
                    AsOf.dayOf(asOf, today));
        }
    }
}
