package vn.kcn.thidua.nominations.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/**
 * Who is proposed.
 *
 * @param taxCode the enterprise, or the one the person or collective belongs to; none for the board's own units
 * @param reference staff number or the like: tells two people of one name apart
 */
@Embeddable
public record Nominee(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "nominee_kind")
        RecipientKind kind,

        @NotBlank @Size(max = 300) @Column(name = "nominee_name") @Schema(examples = "Công ty TNHH Ví Dụ Một")
        String name,

        @Pattern(regexp = "^[0-9]{10}(-?[0-9]{3})?$")
        @Column(name = "nominee_tax_code")
        @Schema(
                description = "The enterprise, or that of the person or collective; none for the board's own units",
                examples = "2400999012")
        @Nullable
        String taxCode,

        @Size(min = 1, max = 60)
        @Column(name = "nominee_reference")
        @Schema(description = "Staff number or the like: tells two people of one name apart", examples = "NV-0042")
        @Nullable
        String reference) {

    public Nominee {
        if (kind == RecipientKind.HOUSEHOLD) {
            throw Refusal.rule("household-not-nominated-here", Map.of());
        }
    }

    Nominee of(@Nullable String enterprise) {
        return new Nominee(kind, name.strip(), taxCode == null ? enterprise : taxCode, reference);
    }

    void requireEnterprise() {
        if (kind == RecipientKind.ENTERPRISE && taxCode == null) {
            throw Refusal.rule("enterprise-without-tax-code", Map.of()).at("/nominee/taxCode");
        }
    }

    /** Equal for equal nominees, whatever the spelling of capitals and spaces. An enterprise is its tax code. */
    public String key() {
        if (kind == RecipientKind.ENTERPRISE) {
            return kind + " " + taxCode;
        }
        String spelling = Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return String.join(
                " ",
                kind.name(),
                taxCode == null ? "-" : taxCode,
                reference == null ? "-" : reference.strip().toLowerCase(Locale.ROOT),
                spelling);
    }
}
