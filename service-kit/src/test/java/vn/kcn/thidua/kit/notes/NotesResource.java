package vn.kcn.thidua.kit.notes;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.bulk.Bulk;
import vn.kcn.thidua.kit.bulk.BulkOptions;
import vn.kcn.thidua.kit.bulk.RowOutcome;
import vn.kcn.thidua.kit.feed.ChangeFeed;
import vn.kcn.thidua.kit.feed.Feed;
import vn.kcn.thidua.kit.feed.FeedParams;
import vn.kcn.thidua.kit.http.Answers;
import vn.kcn.thidua.kit.http.CountedPageParams;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Fields;
import vn.kcn.thidua.kit.http.Idempotent;
import vn.kcn.thidua.kit.http.Listing;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.kit.http.Paging;

@Path("/api/v1/notes")
@Consumes("application/json")
@Produces("application/json")
class NotesResource {

    record NewNote(
            @NotNull @Size(min = 1, max = 100) String title,
            @NotNull Colour colour) {}

    enum Shade {
        LIGHT,
        DARK
    }

    @Inject
    Noting noting;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @Inject
    MergePatches patches;

    @Inject
    Bulk bulk;

    @Inject
    Actor actor;

    @Inject
    ChangeFeed feed;

    @POST
    @RolesAllowed("officer")
    @Idempotent
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Note.State.class)))
    public Response write(@Valid NewNote note) {
        Note written = noting.write(note.title(), note.colour());
        return answers.created("/api/v1/notes/" + written.id(), Note.State.of(written), written.version());
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Response get(@PathParam("id") UUID id, @QueryParam("fields") Fields fields) {
        Note note = noting.get(id);
        return answers.ok(Note.State.of(note), Long.toString(note.version()), fields);
    }

    @GET
    @Path("changes")
    @RolesAllowed({"portal", "officer", "auditor"})
    public Uni<Response> changes(@BeanParam FeedParams params) {
        return feed.answer(
                new Feed(Note.TOPIC, "/api/v1/notes/export", Map.of("vn.kcn.thidua.note.torn.v1", "ERASED")), params);
    }

    @GET
    @PermitAll
    public Response list(
            @BeanParam CountedPageParams page,
            @QueryParam("prefix") @DefaultValue("") String prefix,
            @QueryParam("shade") Shade shade,
            @QueryParam("of") UUID of) {
        var notes = new Listing<>(
                Note.State.class,
                seek -> noting.page(prefix, seek),
                (Note note) -> List.of(note.title),
                Note.State::of);
        return paging.answer(page, notes.counting(() -> noting.count(prefix)));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatches.MEDIA_TYPE)
    @RolesAllowed("officer")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        ExpectedVersion expected = ExpectedVersion.of(ifMatch);
        Note note = noting.get(id);
        NewNote changed = patches.apply(new NewNote(note.title, new Colour(note.colour)), patch, NewNote.class);
        Note painted = noting.paint(id, expected, changed.colour());
        return answers.ok(Note.State.of(painted), painted.version());
    }

    @POST
    @Path("import")
    @Consumes({"text/csv", "application/x-ndjson"})
    @RolesAllowed("officer")
    public Response take(InputStream body, @HeaderParam("Content-Type") String type, @BeanParam BulkOptions options) {
        return bulk.run(body, type, options, row -> {
            Colour colour = new Colour(row.text("colour"));
            List<Note> known = noting.titled(row.text("title"));
            if (known.isEmpty()) {
                return RowOutcome.created(noting.write(row.text("title"), colour).title);
            }
            if (known.getFirst().colour.equals(colour.name())) {
                return RowOutcome.unchanged(row.text("title"));
            }
            noting.paint(known.getFirst().id(), ExpectedVersion.of("*"), colour);
            return RowOutcome.updated(row.text("title"));
        });
    }

    @GET
    @Path("of/{subject}")
    @RolesAllowed({"enterprise", "officer"})
    public String of(@PathParam("subject") String subject) {
        actor.requireActsFor(subject);
        return "\"" + actor.name() + "\"";
    }

    @GET
    @Path("failure")
    @PermitAll
    public String fail() {
        throw new IllegalStateException("select secret from table");
    }

    @GET
    @Path("forgotten")
    public String forgotten() {
        return "never seen";
    }
}
