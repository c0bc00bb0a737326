package vn.kcn.thidua.indicators.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has to report. */
@Schema(name = "FormAssignment")
public enum Assignment {
    /** Every enterprise that operates in the period. */
    ALL,
    /** Those of some zones. */
    ZONES,
    /** Those on a list of tax codes. */
    ENTERPRISES
}
