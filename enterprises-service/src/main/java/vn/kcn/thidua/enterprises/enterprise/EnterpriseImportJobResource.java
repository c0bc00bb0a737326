package vn.kcn.thidua.enterprises.enterprise;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.kit.bulk.ImportJobResource;

@Path("/api/v1/enterprises/import/jobs")
@Tag(name = "Enterprises")
class EnterpriseImportJobResource extends ImportJobResource {

    EnterpriseImportJobResource() {
        super("enterprises");
    }
}
