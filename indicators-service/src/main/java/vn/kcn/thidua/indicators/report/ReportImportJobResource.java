package vn.kcn.thidua.indicators.report;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.kit.bulk.ImportJobResource;

@Path("/api/v1/reports/import/jobs")
@Tag(name = "Reports")
class ReportImportJobResource extends ImportJobResource {

    ReportImportJobResource() {
        super("reports");
    }
}
