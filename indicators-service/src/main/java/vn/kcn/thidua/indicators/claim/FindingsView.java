package vn.kcn.thidua.indicators.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Every claim with its verdict, in the order in which they were given.
 *
 * @param findings how many of them are a matter of rounding or a mismatch
 */
@Schema(name = "ClaimFindings")
record FindingsView(long findings, List<Finding> items) {

    static FindingsView of(List<Finding> items) {
        long findings = items.stream().filter(item -> item.verdict().differs()).count();
        return new FindingsView(findings, items);
    }
}
