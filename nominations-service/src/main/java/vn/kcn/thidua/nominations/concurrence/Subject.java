package vn.kcn.thidua.nominations.concurrence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agency is asked about. */
@Schema(name = "ConcurrenceSubject")
enum Subject {
    TAX,
    ENVIRONMENT,
    SOCIAL_INSURANCE,
    LABOUR,
    SECURITY,
    OTHER
}
