package vn.kcn.thidua.kit.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every list takes. */
public class PageParams {

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "How many items at the most, 1 to 200")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "Where the page before ended: its `next`, for the same other parameters")
    @Nullable
    String cursor;
}
