package vn.kcn.thidua.enterprises.enterprise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.zone.ZoneCodes;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.bulk.Bulk;
import vn.kcn.thidua.kit.bulk.BulkOptions;
import vn.kcn.thidua.kit.bulk.BulkReport;
import vn.kcn.thidua.kit.bulk.SheetTemplate;
import vn.kcn.thidua.kit.bulk.Sheets;
import vn.kcn.thidua.kit.http.SavedAs;

@Path("/api/v1/enterprises/import")
@Consumes({"text/csv", "application/x-ndjson", Sheets.MEDIA_TYPE})
@Tag(name = "Enterprises")
class EnterpriseImportResource {

    @Inject
    Bulk bulk;

    @Inject
    Importing importing;

    @Inject
    ZoneCodes zones;

    @POST
    @Produces({APPLICATION_JSON, Sheets.MEDIA_TYPE})
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "importEnterprises",
            summary = "Import enterprises by tax code (CSV, NDJSON or XLSX)",
            description = """
                    Fields: taxCode, nameVi, nameEn, zone, legalForm, ownership, investorCountries (KR;JP), industry,
                    operatingStates (LICENSED@2019-03-01;OPERATING@2020-01-15); and as far as they are to be told:
                    registeredOn, vsicVersion, lot, employees, employeesOn, insuredAverage, revenueVnd, figuresYear,
                    capital, capitalCurrency, contactPerson, contactPhone, contactEmail. A zone is named by code or id.
                    A new tax code is registered, a known one brought up to date: what a row leaves unsaid of these
                    stays, states that it does not have yet are entered, none is taken away.
                    The first line of a table names the fields, by these names or by the template's labels. Of an XLSX
                    file the first sheet is read; accept XLSX to get the rows back with the faults on their cells.""")
    @APIResponse(
            responseCode = "200",
            description = "Every row was taken",
            content = @Content(schema = @Schema(implementation = BulkReport.class)))
    @APIResponse(
            responseCode = "207",
            description = "Some rows were rejected",
            content = @Content(schema = @Schema(implementation = BulkReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "No row was taken",
            content = @Content(schema = @Schema(implementation = BulkReport.class)))
    public Response importRows(
            InputStream body,
            @HeaderParam("Content-Type") @Parameter(hidden = true) @Nullable String contentType,
            @BeanParam BulkOptions options) {
        return bulk.run(body, contentType, options, importing);
    }

    @GET
    @Path("/template")
    @PermitAll
    @Produces(Sheets.MEDIA_TYPE)
    @Operation(
            operationId = "getEnterpriseImportTemplate",
            summary = "Spreadsheet to fill in and import, in Vietnamese",
            description = "Headings, drop-downs of the present zones, legal forms and classes, a page of instructions.")
    @APIResponse(
            responseCode = "200",
            description = "The empty sheet",
            content =
                    @Content(
                            mediaType = Sheets.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        var template = new SheetTemplate(
                "Danh sách doanh nghiệp trong khu công nghiệp",
                EnterpriseColumns.all(zones.known().codes()));
        return Response.ok(template.bytes())
                .header(SavedAs.HEADER, SavedAs.named("Mẫu nhập doanh nghiệp.xlsx"))
                .build();
    }
}
