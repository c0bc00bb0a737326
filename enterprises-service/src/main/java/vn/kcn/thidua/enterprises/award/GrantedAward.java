package vn.kcn.thidua.enterprises.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EnterpriseAward", description = "An award in force, of the enterprise or of its people")
public record GrantedAward(
        @Schema(description = "Verification code, as printed on the certificate")
        String code,

        @Schema(description = "Code of the movement") String movement,

        @Schema(description = "Code of the award", examples = "GIAY_KHEN")
        String award,

        String awardNameVi,
        String awardNameEn,

        @Schema(examples = "ENTERPRISE") String recipientKind,
        String recipientName,
        String decisionNumber,
        LocalDate decidedOn) {

    /** Where anybody can check what the certificate stands for. */
    @JsonProperty
    @Schema(examples = "/api/v1/awards/7KM3P-XC9TA-4VRWE-H6DNY")
    String verification() {
        return "/api/v1/awards/" + code;
    }
}
