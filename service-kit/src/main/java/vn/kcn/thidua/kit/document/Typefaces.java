package vn.kcn.thidua.kit.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The typefaces that documents are set in: Liberation, metrically equal to Times New Roman and Arial, with every letter
 * of Vietnamese (SIL Open Font License 1.1).
 */
final class Typefaces {

    private record Face(String family, int weight, FontStyle style, byte[] data) {}

    private final List<Face> faces = List.of(
            face("Liberation Serif", 400, FontStyle.NORMAL, "LiberationSerif-Regular"),
            face("Liberation Serif", 700, FontStyle.NORMAL, "LiberationSerif-Bold"),
            face("Liberation Serif", 400, FontStyle.ITALIC, "LiberationSerif-Italic"),
            face("Liberation Serif", 700, FontStyle.ITALIC, "LiberationSerif-BoldItalic"),
            face("Liberation Sans", 400, FontStyle.NORMAL, "LiberationSans-Regular"),
            face("Liberation Sans", 700, FontStyle.NORMAL, "LiberationSans-Bold"));

    /** Embedded as subsets: of each face the letters that occur. */
    void offerTo(PdfRendererBuilder builder) {
        faces.forEach(face -> builder.useFont(
                () -> new ByteArrayInputStream(face.data()), face.family(), face.weight(), face.style(), true));
    }

    private static Face face(String family, int weight, FontStyle style, String file) {
        try (InputStream data = Typefaces.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
            if (data == null) {
                throw new IllegalStateException("No typeface " + file);
            }
            return new Face(family, weight, style, data.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
