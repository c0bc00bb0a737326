package vn.kcn.thidua.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Answers with the validators and headers that every single resource has. */
@RequestScoped
public class Answers {

    @Context
    Request request;

    @Inject
    ObjectMapper json;

    /** 200 with its ETag, or 304 when the client has it already. */
    public Response ok(Object view, long version) {
        return ok(view, Long.toString(version));
    }

    /** The same for a representation that depends on more than the aggregate's version: {@code "3-7"}. */
    public Response ok(Object view, String tag) {
        EntityTag etag = new EntityTag(tag);
        boolean isRead =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Response.ResponseBuilder unchanged = isRead ? request.evaluatePreconditions(etag) : null;
        if (unchanged != null && isRead) {
            return unchanged.tag(etag).build();
        }
        return Response.ok(view).tag(etag).build();
    }

    /** Those of its fields that the caller wants: another representation, with a tag of its own. */
    public Response ok(Object view, String tag, @Nullable Fields fields) {
        return fields == null ? ok(view, tag) : ok(fields.of(view, json), tag + "-" + fields.tag());
    }

    /** 201; the location stays relative, so that it is right behind every gateway. */
    public Response created(String path, Object view, long version) {
        return Response.status(Response.Status.CREATED)
                .entity(view)
                .header(HttpHeaders.LOCATION, URI.create(path))
                .tag(new EntityTag(Long.toString(version)))
                .build();
    }
}
