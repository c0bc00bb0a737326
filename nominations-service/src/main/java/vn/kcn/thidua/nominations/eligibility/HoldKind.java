package vn.kcn.thidua.nominations.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is open against somebody (Decree 98/2023 Art. 4). */
@Schema(name = "HoldKind")
enum HoldKind {
    DISCIPLINE,
    INVESTIGATION,
    INSPECTION,
    COMPLAINT,
    CORRUPTION
}
