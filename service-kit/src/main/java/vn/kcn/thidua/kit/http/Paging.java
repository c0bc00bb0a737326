package vn.kcn.thidua.kit.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
            String link = uri.getAbsolutePathBuilder()
                    .replaceQuery(query)
                    .queryParam("limit", page.limit)
                    .queryParam("cursor", next)
                    .build()
                    .toString();
            answer.header("Link", "<" + link + ">; rel=\"next\"");
        }
        return answer.entity(new Page<>(shown.stream().map(view).toList(), next)).build();
    }

    /** What the list is a list of: a cursor of one query is refused by another. */
    private String query() {
        return new TreeMap<>(uri.getQueryParameters(false))
                .entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals("cursor"))
                        .filter(parameter -> !parameter.getKey().equals("limit"))
                        .flatMap(parameter ->
                                parameter.getValue().stream().map(value -> parameter.getKey() + "=" + value))
                        .collect(Collectors.joining("&"));
    }
}
