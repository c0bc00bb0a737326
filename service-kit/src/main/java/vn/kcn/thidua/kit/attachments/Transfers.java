package vn.kcn.thidua.kit.attachments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.ByteRange;
import vn.kcn.thidua.kit.http.SavedAs;

/** Takes files in from requests, and answers with them: what a feature's resource calls. */
@RequestScoped
public class Transfers {

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @Inject
    Chunks chunks;

    @Inject
    AttachmentSettings settings;

    /**
     * 201 with the file that the body was kept as. Ask first whether the caller may send one: this is where the work
     * begins.
     *
     * @param files path of the collection that it is one of, relative as every location is
     */
    public Response take(
            InputStream body, @Nullable String name, String files, Function<ReceivedFile, Attachment> keep) {
        try (ReceivedFile file = receive(body, name)) {
            Attachment stored = keep.apply(file);
            return Response.status(Response.Status.CREATED)
                    .header(HttpHeaders.LOCATION, files + "/" + stored.id())
                    .entity(stored)
                    .build();
        }
    }

    /** The body as one file, for who answers with something else than the file: who calls closes it. */
    public ReceivedFile receive(InputStream body, @Nullable String name) {
        long limit = settings.limit().asLongValue();
        if (declaredLength() > limit) {
            throw ReceivedFile.tooLarge(limit);
        }
        FileName fileName = FileName.of(name == null ? "" : name);
        return ReceivedFile.read(body, fileName, limit, settings.unpackedLimit().asLongValue());
    }

    private long declaredLength() {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    /** The file or the range of it that is asked for; never a page that a browser would show or run. */
    public Response send(Attachment file) {
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        String wanted = headers.getHeaderString("Range");
        if (wanted == null || !ByteRange.isOne(wanted) || !isStillThe(tag)) {
            return answer(file, tag, Response.Status.OK, ByteRange.whole(file.size()))
                    .build();
        }
        return ByteRange.of(wanted, file.size())
                .map(range -> answer(file, tag, Response.Status.PARTIAL_CONTENT, range)
                        .header("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + file.size()))
                .orElseGet(() -> Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                        .header("Content-Range", "bytes */" + file.size()))
                .build();
    }

    private boolean isStillThe(EntityTag tag) {
        String condition = headers.getHeaderString("If-Range");
        return condition == null || condition.equals("\"" + tag.getValue() + "\"");
    }

    private Response.ResponseBuilder answer(Attachment file, EntityTag tag, Response.Status status, ByteRange range) {
        StreamingOutput body = out -> chunks.copy(file.id(), range, out);
        return Response.status(status)
                .entity(body)
                .tag(tag)
                .header(HttpHeaders.CONTENT_TYPE, contentType(file))
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .header("Accept-Ranges", "bytes")
                .header(SavedAs.HEADER, SavedAs.named(file.name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    /** Text as bytes: compressed on its way it would no longer be what its tag and its ranges say. */
    private static String contentType(Attachment file) {
        return file.mediaType().equals(FileType.TEXT.mediaType()) ? "application/octet-stream" : file.mediaType();
    }
}
