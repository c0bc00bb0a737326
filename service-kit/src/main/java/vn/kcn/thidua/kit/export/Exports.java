package vn.kcn.thidua.kit.export;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.PathPart;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.ByteRange;
import vn.kcn.thidua.kit.http.SavedAs;
import vn.kcn.thidua.kit.problem.Languages;
import vn.kcn.thidua.kit.problem.Problem;
import vn.kcn.thidua.kit.problem.Problems;

/**
 * Answers with an export: 200, 206 for a range (resumed by {@code If-Range}), 304 for who has it already, 416. Every
 * answer names its state ({@code Snapshot-Seq}), its validator and its digest.
 */
@RequestScoped
public class Exports {

    @Inject
    Exporting exporting;

    @Inject
    Problems problems;

    @Inject
    RoutingContext exchange;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    /** @param asked the query parameter {@code format}: ndjson, csv or xlsx */
    public Response answer(Export export, @Nullable String asked) {
        Format format = Format.of(asked, headers.getAcceptableMediaTypes());
        boolean gzip = !format.isCompressed() && acceptsGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        String range = headers.getHeaderString("Range");
        String ifRange = headers.getHeaderString("If-Range");
        Optional<SpooledFile> begun = range == null || ifRange == null
                ? Optional.empty()
                : exporting.sentBefore(export, format, gzip, unquoted(ifRange));
        SpooledFile file = begun.orElseGet(() -> present(export, format, gzip));
        EntityTag etag = new EntityTag(file.etag());
        Response.ResponseBuilder known = request.evaluatePreconditions(etag);
        if (known != null) {
            return described(known, file, gzip).tag(etag).build();
        }
        // a range of another file than the one at hand is of no use: the whole is
        boolean isPartWanted = request.getMethod().equals("GET")
                && range != null
                && ByteRange.isOne(range)
                && (ifRange == null || unquoted(ifRange).equals(file.etag()));
        tellLength(file);
        if (!isPartWanted) {
            return answer(Response.ok(part(file, ByteRange.whole(file.size()))), file, export, format, gzip);
        }
        return ByteRange.of(range, file.size())
                .map(bytes -> answer(
                        Response.status(Response.Status.PARTIAL_CONTENT)
                                .header(
                                        "Content-Range",
                                        "bytes " + bytes.first() + "-" + bytes.last() + "/" + file.size())
                                .entity(part(file, bytes)),
                        file,
                        export,
                        format,
                        gzip))
                .orElseGet(() -> unsatisfiable(file));
    }

    private static PathPart part(SpooledFile file, ByteRange bytes) {
        return new PathPart(file.path(), bytes.first(), bytes.length());
    }

    private Response answer(
            Response.ResponseBuilder answer, SpooledFile file, Export export, Format format, boolean gzip) {
        return described(answer, file, gzip)
                .tag(new EntityTag(file.etag()))
                .type(format.contentType())
                .header(SavedAs.HEADER, SavedAs.named(export.name() + "." + format.ending()))
                .build();
    }

    private SpooledFile present(Export export, Format format, boolean gzip) {
        try {
            return exporting.file(export, format, gzip);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("The export could not be made", failed);
        }
    }

    /** HEAD tells how much there is, though nothing of it is sent. */
    private void tellLength(SpooledFile file) {
        if (request.getMethod().equals("HEAD")) {
            exchange.addHeadersEndHandler(
                    head -> exchange.response().putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(file.size())));
        }
    }

    private Response.ResponseBuilder described(Response.ResponseBuilder answer, SpooledFile file, boolean gzip) {
        // set last: before, the framework takes its own mark for what is not to be compressed off again
        if (gzip) {
            exchange.addHeadersEndHandler(head -> exchange.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip"));
        }
        return answer.header("Snapshot-Seq", file.mark().position())
                .header("Repr-Digest", file.digest())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.VARY, "Accept, Accept-Encoding");
    }

    private Response unsatisfiable(SpooledFile file) {
        Locale language = Languages.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(416)
                .header("Content-Range", "bytes */" + file.size())
                .type(Problem.MEDIA_TYPE)
                .entity(problems.of(416, "range-not-satisfiable", Map.of("size", file.size()), language, null, null))
                .build();
    }

    private static String unquoted(String etag) {
        String tag = etag.strip();
        return tag.length() > 1 && tag.startsWith("\"") && tag.endsWith("\"") ? tag.substring(1, tag.length() - 1) : "";
    }

    static boolean acceptsGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        for (String coding : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = coding.strip().split("\\s*;\\s*");
            if (parts[0].equals("gzip") || parts[0].equals("x-gzip")) {
                return parts.length == 1 || !parts[1].matches("q=0(\\.0{0,3})?");
            }
        }
        return false;
    }
}
