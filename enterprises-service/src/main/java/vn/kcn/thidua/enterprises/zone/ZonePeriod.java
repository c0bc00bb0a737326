package vn.kcn.thidua.enterprises.zone;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.LegalDocument;
import vn.kcn.thidua.enterprises.registry.Line;

/** One state of a zone and the days it lasted: {@code until} is the first day of the next one. */
@Embeddable
record ZonePeriod(
        @Column(nullable = false) @Enumerated(EnumType.STRING)
        ZoneState state,

        @Column(name = "valid_from", nullable = false) LocalDate from,
        @Column(name = "valid_until") @Nullable LocalDate until,
        @Column(name = "document_number") @Nullable String documentNumber,
        @Column(name = "document_issued_on") @Nullable LocalDate documentIssuedOn,
        @Column(name = "document_issuer") @Nullable String documentIssuer,
        @Column @Nullable String reason) {

    static ZonePeriod of(ZoneChange change, @Nullable LocalDate until) {
        LegalDocument document = change.document();
        return new ZonePeriod(
                change.state(),
                change.from(),
                until,
                document == null ? null : document.number().text(),
                document == null ? null : document.issuedOn(),
                document == null ? null : document.issuer().text(),
                change.reason() == null ? null : change.reason().text());
    }

    ZoneChange change() {
        return new ZoneChange(state, from, document(), reason == null ? null : new Line(reason));
    }

    private @Nullable LegalDocument document() {
        return documentNumber == null || documentIssuedOn == null || documentIssuer == null
                ? null
                : new LegalDocument(new Line(documentNumber), documentIssuedOn, new Line(documentIssuer));
    }
}
