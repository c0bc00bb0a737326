package vn.kcn.thidua.nominations.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A PDF that the service answered with. Kept in target/papers, for people to look at. */
final class Printed {

    private final byte[] bytes;

    private Printed(byte[] bytes) {
        this.bytes = bytes;
    }

    static Printed of(Response answer, String name) {
        byte[] bytes = answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try {
            Path folder = Files.createDirectories(Path.of("target", "papers"));
            Files.write(folder.resolve(name + ".pdf"), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return new Printed(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /** In one line: a document breaks its lines where it must. */
    String text() {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Printed says(String... parts) {
        String text = text();
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + " in " + text);
        }
        return this;
    }

    Printed isArchivable() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser pdf = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(pdf);
            assertTrue(result.isCompliant(), () -> result.getTestAssertions().toString());
        }
        return this;
    }
}
