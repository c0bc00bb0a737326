package vn.kcn.thidua.kit.document;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.SavedAs;
import vn.kcn.thidua.kit.problem.Refusal;

/** Answers with a document as a file to save; its ETag is the file's SHA-256. */
@RequestScoped
public class DocumentAnswers {

    @Inject
    Printing printing;

    @Inject
    Drafting drafting;

    @Context
    Request request;

    /**
     * A filled template.
     *
     * @param dated the day that stands on it
     * @param name of the file to save, without its ending
     */
    public record Filled(TemplateInstance template, LocalDate dated, String name) {}

    /** To sign and send, and nothing else. */
    public Response pdf(Filled document) {
        Pdf pdf = printing.print(document.template(), document.dated());
        return answer(pdf.bytes(), Pdf.MEDIA_TYPE, pdf.sha256(), document.name() + ".pdf");
    }

    /** @param format {@code pdf}, which is also meant when nothing is asked for, or {@code docx} */
    public Response pdfOrDocx(Filled document, @Nullable String format) {
        if (format == null || format.equals("pdf")) {
            return pdf(document);
        }
        if (!format.equals("docx")) {
            throw Refusal.malformed("unknown-document-format", Map.of("format", format));
        }
        Docx docx = drafting.draft(document.template(), document.dated());
        return answer(docx.bytes(), Docx.MEDIA_TYPE, docx.sha256(), document.name() + ".docx");
    }

    private Response answer(byte[] bytes, String type, String sha256, String name) {
        EntityTag tag = new EntityTag(sha256);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        return Response.ok(bytes, type)
                .tag(tag)
                .header(SavedAs.HEADER, SavedAs.named(name))
                .build();
    }
}
