package vn.kcn.thidua.indicators.movementreport;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who has reported for a month.
 *
 * @param expected enterprises that operated in it on one day at least
 * @param handedIn of these, whose report is submitted or approved
 * @param missing the others, by zone and tax code; the first thousand
 */
@Schema(name = "ReportingState")
record ReportingState(long expected, long handedIn, long approved, List<Missing> missing) {

    @Schema(name = "MissingReport")
    record Missing(String taxCode, String name, String zone) {}
}
