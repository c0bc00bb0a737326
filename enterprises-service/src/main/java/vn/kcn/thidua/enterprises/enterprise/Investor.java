package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;

/** Nhà đầu tư, thành viên, cổ đông: one share in an enterprise and the days on which it is held. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A share in an enterprise; the name of a natural person only for those who may see the contact")
record Investor(
        @Nullable @Column(nullable = false) @Schema(required = true)
        String name,

        @JsonProperty("person")
        @Column(name = "is_person", nullable = false)
        @Schema(description = "A natural person; an organisation when absent")
        boolean isPerson,

        @Nullable @Column(name = "tax_code") @Schema(description = "Of an organisation that has one")
        String taxCode,

        @NotNull @Column(nullable = false) @Schema(description = "ISO 3166-1 alpha-2", examples = "KR")
        String country,

        @NotNull
        @Column(nullable = false, precision = 7, scale = 4)
        @Schema(description = "Percent of the charter capital, four decimals at most", examples = "51")
        BigDecimal share,

        @Column(nullable = false) @Schema(description = "Công ty mẹ: controls the enterprise; one at most on any day")
        boolean controls,

        @NotNull @Column(name = "valid_from", nullable = false)
        LocalDate from,

        @Nullable
        @Column(name = "valid_until")
        @Schema(description = "First day on which it is held no more; open when absent")
        LocalDate until) {

    Investor {
        name = name == null ? null : new Line(name).text();
        taxCode = taxCode == null ? null : TaxCode.of(taxCode).digits();
        country = country == null ? null : CountryCode.of(country).alpha2();
        share = share == null || Math.abs((long) share.scale()) > 100 ? share : plain(share);
    }

    boolean isHeldOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    /** What everybody may know. */
    Investor withoutPerson() {
        return isPerson ? new Investor(null, true, taxCode, country, share, controls, from, until) : this;
    }

    private static BigDecimal plain(BigDecimal share) {
        BigDecimal stripped = share.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
