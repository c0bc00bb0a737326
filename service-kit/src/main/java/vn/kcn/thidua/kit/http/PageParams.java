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
    @Parameter(description = "`next` or `prev` of another page, for the same other parameters")
    @Nullable
    String cursor;

    @QueryParam("fields")
    @Parameter(description = "Only these fields of each item, comma-separated; parts of a field by dots")
    @Nullable
    Fields fields;

    boolean isCounted() {
        return false;
    }
}
