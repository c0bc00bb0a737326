package vn.kcn.thidua.kit.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** In ấn: from a filled template to a PDF/A-2b. Nothing of it depends on the hour, the machine or chance. */
@ApplicationScoped
public class Printing {

    private static final String PRODUCER = "Thi Đua KCN";
    /** An address that is its own content. */
    private static final String HELD = "data:";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Typefaces typefaces = new Typefaces();

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    @Inject
    @Location("document/metadata.xml")
    Template metadata;

    /**
     * @param document XHTML; its {@code title} becomes the document's
     * @param dated the day that stands on it; the file says it was made then
     */
    public Pdf print(TemplateInstance document, LocalDate dated) {
        return print(document.render(), dated);
    }

    /** @see #print(TemplateInstance, LocalDate) */
    public Pdf print(String xhtml, LocalDate dated) {
        try (PdfBoxRenderer renderer = renderer(xhtml)) {
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            stamp(pdf, dated);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new Pdf(bytes.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PdfBoxRenderer renderer(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        typefaces.offerTo(builder);
        return builder.withHtmlContent(xhtml, null)
                .usePdfAConformance(PdfAConformance.PDFA_2_B)
                .useColorProfile(colours)
                // a document holds what it shows: nothing is fetched while it is printed
                .useUriResolver((base, uri) -> uri.startsWith(HELD) ? uri : null)
                .buildPdfRenderer();
    }

    /** The file's own dates and identity, from what it says instead of from the clock. */
    private void stamp(PDDocument pdf, LocalDate dated) throws IOException {
        GregorianCalendar day = GregorianCalendar.from(dated.atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation facts = new PDDocumentInformation();
        String title = pdf.getDocumentInformation().getTitle();
        facts.setTitle(title);
        facts.setProducer(PRODUCER);
        facts.setCreationDate(day);
        facts.setModificationDate(day);
        pdf.setDocumentInformation(facts);
        String xmp = metadata.data("title", title, "producer", PRODUCER, "day", dated)
                .render();
        PDMetadata stream = new PDMetadata(pdf);
        stream.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(stream);
        pdf.setDocumentId(dated.toEpochDay());
    }
}
