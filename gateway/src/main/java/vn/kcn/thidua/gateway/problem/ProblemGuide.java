package vn.kcn.thidua.gateway.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** {@code docs/problems.md} as pages: one for each section {@code ## <code>}, and one that lists them. */
final class ProblemGuide {

    private static final Pattern HEADING = Pattern.compile("^##\\s+`?([a-z][a-z0-9-]{0,60})`?\\s*$", Pattern.MULTILINE);
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/assets/page.css">
            </head>
            <body>
            <h1>%s</h1>
            %s
            <p><a href="/problems">All problems</a> · <a href="/docs">API</a></p>
            </body>
            </html>
            """;

    private final Map<String, String> pages = new LinkedHashMap<>();
    private final String index;

    ProblemGuide(String markdown) {
        var extensions = List.of(TablesExtension.create());
        var parser = Parser.builder().extensions(extensions).build();
        var renderer = HtmlRenderer.builder()
                .extensions(extensions)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build();
        var headings = HEADING.matcher(markdown).results().toList();
        for (var i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var end = i + 1 < headings.size() ? headings.get(i + 1).start() : markdown.length();
            var code = heading.group(1);
            var text = renderer.render(parser.parse(markdown.substring(heading.end(), end)));
            pages.put(code, page(code, text));
        }
        var list = new StringBuilder("<ul>\n");
        pages.keySet().stream()
                .sorted()
                .forEach(code ->
                        list.append("<li><a href=\"/problems/%s\"><code>%s</code></a></li>\n".formatted(code, code)));
        index = page("Problems", list.append("</ul>").toString());
    }

    Optional<String> page(String code) {
        return Optional.ofNullable(pages.get(code));
    }

    String index() {
        return index;
    }

    /** The same for every code that is not there: it says nothing of what was asked. */
    String unknown() {
        return page("No such problem", "<p>No problem has this code.</p>");
    }

    private static String page(String title, String html) {
        return PAGE.formatted(title, title, html);
    }
}
