package vn.kcn.thidua.indicators.indicator.formula;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a formula does where figures that it names are missing. */
@Schema(name = "MissingFigures")
public enum Missing {
    /** One missing figure makes the result missing. */
    SKIP_IF_ANY,
    /** Missing figures count as 0, unless all are missing. */
    SKIP_IF_ALL,
    /** Missing figures count as 0. */
    NEVER_SKIP
}
