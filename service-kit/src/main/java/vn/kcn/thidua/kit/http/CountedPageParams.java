package vn.kcn.thidua.kit.http;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** What a list takes that can tell how long it is. */
public class CountedPageParams extends PageParams {

    private static final String TOTAL = "total";

    @QueryParam("include")
    @Parameter(description = "`total`: also how many there are on all pages together, which takes longer")
    @Nullable
    String include;

    @Override
    boolean isCounted() {
        if (include != null && !include.equals(TOTAL)) {
            throw Refusal.malformed("unknown-include", Map.of("include", include, "known", TOTAL));
        }
        return include != null;
    }
}
