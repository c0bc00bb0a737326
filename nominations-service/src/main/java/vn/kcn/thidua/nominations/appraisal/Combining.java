package vn.kcn.thidua.nominations.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the points that several reviews give for one criterion become one figure. */
@Schema(name = "AppraisalCombining")
enum Combining {
    MEAN {
        @Override
        List<BigDecimal> kept(List<BigDecimal> ascending) {
            return ascending;
        }
    },
    /** The highest and the lowest are left out, one of each. */
    TRIMMED {
        @Override
        List<BigDecimal> kept(List<BigDecimal> ascending) {
            return ascending.subList(1, ascending.size() - 1);
        }
    };

    static final int LEAST_TO_TRIM = 3;

    abstract List<BigDecimal> kept(List<BigDecimal> ascending);

    Share of(List<BigDecimal> points) {
        List<BigDecimal> kept = kept(points.stream().sorted().toList());
        return new Share(kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add), kept.size());
    }
}
