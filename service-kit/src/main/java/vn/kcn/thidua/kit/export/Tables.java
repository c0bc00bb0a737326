package vn.kcn.thidua.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.SavedAs;

/** Answers with a table that was computed for this one request and fits into memory; what is larger is an {@link Export}. */
@RequestScoped
public class Tables {

    @Inject
    ObjectMapper json;

    @Context
    HttpHeaders headers;

    /** @param asked the query parameter {@code format}, which goes before what the client accepts */
    public boolean isAsked(@Nullable String asked) {
        return asked != null
                || headers.getAcceptableMediaTypes().stream()
                        .noneMatch(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE));
    }

    /** @param name of the file to save, in Vietnamese, without its ending */
    public Response.ResponseBuilder answer(
            String name, List<Export.Column> columns, List<?> rows, @Nullable String asked) {
        Format format = Format.of(asked, headers.getAcceptableMediaTypes());
        return Response.ok(written(format, columns, rows))
                .type(format.contentType())
                .header(SavedAs.HEADER, SavedAs.named(name + "." + format.ending()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private byte[] written(Format format, List<Export.Column> columns, List<?> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Format.Writer writer = format.to(file, columns, json)) {
            for (Object row : rows) {
                writer.row(json.writeValueAsString(row));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }
}
