package vn.kcn.thidua.enterprises.award;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EnterpriseAward", description = "An award in force, of the enterprise or of its people")
public record GrantedAward(
        @Schema(description = "Verification code: /api/v1/awards/{code}")
        String code,

        @Schema(description = "Code of the movement") String movement,

        @Schema(description = "Code of the award", examples = "GIAY_KHEN")
        String award,

        String awardNameVi,
        String awardNameEn,

        @Schema(examples = "ENTERPRISE") String recipientKind,
        String recipientName,
        String decisionNumber,
        LocalDate decidedOn) {}
