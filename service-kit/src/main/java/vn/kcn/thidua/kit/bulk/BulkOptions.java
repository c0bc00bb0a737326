package vn.kcn.thidua.kit.bulk;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How an import is to be run. */
public class BulkOptions {

    /** Which rows the answer lists one by one. */
    public enum Listed {
        rejected,
        all
    }

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Do every check, answer as always, store nothing")
    boolean dryRun;

    @QueryParam("atomic")
    @DefaultValue("false")
    @Parameter(description = "All rows or none: one rejected row stores nothing")
    boolean atomic;

    @QueryParam("outcomes")
    @DefaultValue("rejected")
    @Parameter(description = "Rows listed one by one: the rejected ones, or all")
    Listed outcomes = Listed.rejected;
}
