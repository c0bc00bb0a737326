package vn.kcn.thidua.nominations.hearing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that the public is asked about. */
@Schema(name = "ListedNomination")
record ListedCase(
        UUID nomination,
        @Schema(examples = "MTK-2021") String movement,
        @Schema(examples = "GIAY_KHEN") String award,
        @Schema(examples = "Giấy khen") String awardNameVi,
        @Schema(examples = "Certificate of commendation") String awardNameEn,
        @Schema(examples = "Công ty TNHH Ví Dụ Một") String nominee,
        LocalDate from,

        @Schema(description = "Comments are taken to the end of this day")
        LocalDate until) {}
