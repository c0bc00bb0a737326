package vn.kcn.thidua.nominations.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * One tie of a member: to an enterprise by its tax code, to a person by name.
 *
 * @param until the last day of it; a work place of three years ago or more ties no longer
 */
@Embeddable
@Schema(name = "CouncilTie")
record Tie(
        @NotNull @Enumerated(EnumType.STRING) TieKind kind,

        @Pattern(regexp = "^[0-9]{10}(-?[0-9]{3})?$")
        @Column(name = "tax_code")
        @Schema(examples = "2400999012")
        @Nullable
        String taxCode,

        @Size(min = 1, max = 300) @Schema(description = "A relative's name", examples = "Người Thân Ví Dụ") @Nullable
        String name,

        @Column(name = "until_day") @Schema(description = "Last day, where it has ended") @Nullable
        LocalDate until) {

    private static final int YEARS = 3;
    private static final int ROOT = 10;

    Tie {
        if (taxCode == null && name == null) {
            throw Refusal.rule("tie-to-nobody", Map.of()).at("/ties");
        }
    }

    /** Branches and the whole are one: the first ten digits tell the enterprise. */
    boolean isToEnterprise(@Nullable String other, LocalDate on) {
        return taxCode != null
                && other != null
                && root(taxCode).equals(root(other))
                && (until == null || until.plusYears(YEARS).isAfter(on));
    }

    private static String root(String code) {
        return code.substring(0, ROOT);
    }
}
