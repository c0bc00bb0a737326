package vn.kcn.thidua.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** Keyset pages: as quick at the millionth row as at the first, and steady while rows come and go. */
@RequestScoped
public class Paging {

    private static final int MOST = 200;
    private static final String FORWARDS = ">";
    private static final String BACKWARDS = "<";

    @Context
    UriInfo uri;

    @Inject
    Cursors cursors;

    @Inject
    ObjectMapper json;

    /** Rows after a key, in the list's order. The key is empty at the start. */
    @FunctionalInterface
    public interface Fetch<E> {
        List<E> after(List<String> key, int limit);
    }

    /** A list that is read forwards only: a {@link Listing} is better, it leads back as well. */
    public <E, V> Response answer(
            PageParams page, Fetch<E> fetch, Function<? super E, List<String>> keyOf, Function<? super E, V> view) {
        Seek seek = seek(page);
        List<E> found = fetch.after(seek.key(), seek.limit());
        List<E> shown = found.size() > page.limit ? found.subList(0, page.limit) : found;
        String next = found.size() > page.limit ? seal(FORWARDS, keyOf.apply(shown.getLast())) : null;
        return answer(page, shown.stream().map(view).toList(), next, null, null);
    }

    /** A page, and where the ones beside it are. */
    public <E, V> Response answer(PageParams page, Listing<E, V> listing) {
        if (page.fields != null) {
            page.fields.requireOf(listing.type());
        }
        Seek seek = seek(page);
        List<E> found = listing.rows().apply(seek);
        boolean hasMore = found.size() > page.limit;
        List<E> shown = new ArrayList<>(hasMore ? found.subList(0, page.limit) : found);
        if (seek.isBackwards()) {
            Collections.reverse(shown);
        }
        String next = hasMore || seek.isBackwards() ? edge(FORWARDS, shown.reversed(), listing, seek) : null;
        boolean hasEarlier = seek.isBackwards() ? hasMore : !seek.isStart();
        String prev = hasEarlier ? edge(BACKWARDS, shown, listing, seek) : null;
        Long total =
                page.isCounted() && listing.total() != null ? listing.total().getAsLong() : null;
        return answer(page, shown.stream().map(listing.view()).toList(), next, prev, total);
    }

    /** On from the outermost row shown; from where the page was looked for when there is none any more. */
    private <E> String edge(String direction, List<E> outermostFirst, Listing<E, ?> listing, Seek seek) {
        return seal(
                direction,
                outermostFirst.isEmpty() ? seek.key() : listing.keyOf().apply(outermostFirst.getFirst()));
    }

    private Seek seek(PageParams page) {
        if (page.limit < 1 || page.limit > MOST) {
            throw Refusal.malformed("limit-out-of-range", Map.of("limit", page.limit, "most", MOST));
        }
        if (page.cursor == null) {
            return new Seek(List.of(), false, page.limit + 1);
        }
        List<String> opened = cursors.open(query(), page.cursor);
        return new Seek(opened.subList(1, opened.size()), opened.getFirst().equals(BACKWARDS), page.limit + 1);
    }

    private String seal(String direction, List<String> key) {
        List<String> sealed = new ArrayList<>(key.size() + 1);
        sealed.add(direction);
        sealed.addAll(key);
        return cursors.seal(query(), sealed);
    }

    private Response answer(
            PageParams page, List<?> items, @Nullable String next, @Nullable String prev, @Nullable Long total) {
        Fields fields = page.fields;
        List<?> shown = fields == null
                ? items
                : items.stream()
                        .map(item -> fields.of(Objects.requireNonNull(item), json))
                        .toList();
        Response.ResponseBuilder answer = Response.ok(new Page<>(shown, next, prev, total));
        link(answer, page, next, "next");
        link(answer, page, prev, "prev");
        if (prev != null) {
            answer.header("Link", "<" + address() + "limit=" + page.limit + ">; rel=\"first\"");
        }
        return answer.build();
    }

    private void link(Response.ResponseBuilder answer, PageParams page, @Nullable String cursor, String relation) {
        if (cursor != null) {
            answer.header(
                    "Link",
                    "<" + address() + "limit=" + page.limit + "&cursor=" + cursor + ">; rel=\"" + relation + "\"");
        }
    }

    /** Of the list, ready for the place in it. */
    private String address() {
        String query = query();
        return uri.getAbsolutePath() + "?" + (query.isEmpty() ? "" : query + "&");
    }

    /** What the list is a list of: a cursor of one query is refused by another. */
    private String query() {
        String raw = uri.getRequestUri().getRawQuery();
        return raw == null
                ? ""
                : Arrays.stream(raw.split("&"))
                        .filter(parameter -> !parameter.startsWith("cursor=") && !parameter.startsWith("limit="))
                        .sorted()
                        .collect(Collectors.joining("&"));
    }
}
