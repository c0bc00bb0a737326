package vn.kcn.thidua.nominations.nomination;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kcn.thidua.kit.bulk.ImportJobResource;

@Path("/api/v1/nominations/import/jobs")
@Tag(name = "Nominations")
class NominationImportJobResource extends ImportJobResource {

    NominationImportJobResource() {
        super("nominations");
    }
}
