package vn.kcn.thidua.indicators.movementreport;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.kcn.thidua.kit.document.AdministrativeDocument;
import vn.kcn.thidua.kit.document.AdministrativeDocument.Letterhead;
import vn.kcn.thidua.kit.document.AdministrativeDocument.Signature;
import vn.kcn.thidua.kit.document.Pdf;
import vn.kcn.thidua.kit.document.Printing;

/** The report as a document to sign. */
@ApplicationScoped
class Publishing {

    @Inject
    @Location("movement-report.html")
    Template template;

    @Inject
    Printing printing;

    @Inject
    ReportSettings settings;

    /** @param dated the day on the document */
    Pdf print(MovementReport report, LocalDate dated) {
        var document = new AdministrativeDocument(
                new Letterhead(settings.parent(), settings.issuer(), settings.sign(), settings.place(), dated),
                "BÁO CÁO",
                Wording.subject(report),
                new Signature(settings.capacity(), null),
                settings.recipients());
        return printing.print(template.data("document", document, "sections", Wording.sections(report)), dated);
    }
}
