package vn.kcn.thidua.indicators.analytics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there is no figure. */
@Schema(name = "AnalyticsReason")
enum Reason {
    /** The period has not begun. */
    NOT_YET,
    /** Nobody there operated in the period, so that nobody owes a report. */
    NOT_EXPECTED,
    /** Reports are in, and none of them is approved. */
    NOT_APPROVED,
    /** Nobody has reported it. */
    NO_REPORT,
    /** The board has not entered it. */
    NOT_ENTERED,
    /** The board enters it for the whole alone. */
    NOT_BROKEN_DOWN,
    /** The board has entered no exchange rate for it. */
    NO_RATE,
    /** Other figures that it is computed from are missing. */
    INCOMPLETE,
    /** A division by zero. */
    UNDEFINED,
    /** No period of the reporting form lies within the period asked for. */
    OTHER_FREQUENCY,
    /** Not for this caller. */
    HIDDEN
}
