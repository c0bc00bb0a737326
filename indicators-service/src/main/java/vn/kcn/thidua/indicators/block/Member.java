package vn.kcn.thidua.indicators.block;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One that competes.
 *
 * @param code an enterprise's tax code, a unit's short name
 */
@Embeddable
@Schema(name = "BlockMember")
public record Member(
        @NotNull @Enumerated(EnumType.STRING) @Column(nullable = false)
        Kind kind,

        @NotBlank @Size(max = 40) @Column(nullable = false) String code,
        @NotBlank @Size(max = 300) @Column(nullable = false) String name) {

    @Schema(name = "MemberKind")
    public enum Kind {
        /** Phòng, đơn vị of the board. */
        UNIT,
        ENTERPRISE
    }
}
