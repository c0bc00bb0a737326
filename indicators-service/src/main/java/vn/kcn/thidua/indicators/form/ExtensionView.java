package vn.kcn.thidua.indicators.form;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.period.Period;

@Schema(name = "ReportingExtension")
record ExtensionView(
        UUID id,
        long version,
        FormCode form,
        Period period,
        @Nullable TaxCode taxCode,
        String reason,
        String grantedBy,
        Instant grantedAt,
        Instant expiresAt) {

    /** Newest first. */
    @Schema(name = "ReportingExtensions")
    record All(List<ExtensionView> items) {}

    /** The event's body: as the answer, without the name of whoever granted it. */
    record Told(
            UUID id,
            long version,
            FormCode form,
            Period period,
            @Nullable TaxCode taxCode,
            String reason,
            Instant grantedAt,
            Instant expiresAt) {

        static Told of(Extension extension) {
            return new Told(
                    extension.id(),
                    extension.version(),
                    extension.form(),
                    extension.period(),
                    extension.taxCode(),
                    extension.reason(),
                    extension.grantedAt(),
                    extension.expiresAt());
        }
    }

    static ExtensionView of(Extension extension) {
        return new ExtensionView(
                extension.id(),
                extension.version(),
                extension.form(),
                extension.period(),
                extension.taxCode(),
                extension.reason(),
                extension.grantedBy(),
                extension.grantedAt(),
                extension.expiresAt());
    }
}
