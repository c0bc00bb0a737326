package vn.kcn.thidua.kit.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kcn.thidua.kit.problem.Refusal;

/** Keyset pages: as quick at the millionth row as at the first, and steady while rows come and go. */
@RequestScoped
public class Paging {

    private static final int MOST = 200;

    @Context
    UriInfo uri;

    @Inject
    Cursors cursors;

    /** Rows after a key, in the list's order. The key is empty at the start. */
    @FunctionalInterface
    public interface Fetch<E> {
        List<E> after(List<String> key, int limit);
    }

    public <E, V> Response answer(
            PageParams page, Fetch<E> fetch, Function<? super E, List<String>> keyOf, Function<? super E, V> view) {
        if (page.limit < 1 || page.limit > MOST) {
            throw Refusal.malformed("limit-out-of-range", Map.of("limit", page.limit, "most", MOST));
        }
        String query = query();
        String cursor = page.cursor;
        List<String> key = cursor == null ? List.of() : cursors.open(query, cursor);
        List<E> found = fetch.after(key, page.limit + 1);
        List<E> shown = found.size() > page.limit ? found.subList(0, page.limit) : found;
        Response.ResponseBuilder answer = Response.ok();
        String next = null;
        if (found.size() > page.limit) {
            next = cursors.seal(query, keyOf.apply(shown.getLast()));
            String link = uri.getAbsolutePath() + "?" + (query.isEmpty() ? "" : query + "&");
            answer.header("Link", "<" + link + "limit=" + page.limit + "&cursor=" + next + ">; rel=\"next\"");
        }
        return answer.entity(new Page<>(shown.stream().map(view).toList(), next))
                .build();
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
