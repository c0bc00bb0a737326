package vn.kcn.thidua.nominations.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of complaint. */
@Schema(name = "ComplaintKind")
enum ComplaintKind {
    /** Kiến nghị, phản ánh. */
    PETITION,
    /** Khiếu nại: against what affects the one who complains. */
    COMPLAINT,
    /** Tố cáo: of a violation by somebody. */
    DENUNCIATION
}
