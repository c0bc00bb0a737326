package vn.kcn.thidua.kit.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Languages;
import vn.kcn.thidua.kit.problem.Problems;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Runs an import. Rows go in chunks, each a transaction of its own; with {@code atomic} or {@code dryRun} all are one
 * transaction, which is given up at the end when it must leave nothing.
 *
 * <p>200 when every row was taken, 207 when some were, 422 when none was.
 */
@RequestScoped
public class Bulk {

    @Inject
    ObjectMapper json;

    @Inject
    Problems problems;

    @Inject
    Taking taking;

    @Context
    HttpHeaders headers;

    public Response run(InputStream body, @Nullable String contentType, BulkOptions options, BulkRows handler) {
        Locale language = Languages.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var ledger = new ReportLedger(
                options.outcomes == BulkOptions.Listed.all, refusal -> problems.of(refusal, language, null, null));
        Chunks chunks = new Chunks(rows(body, contentType == null ? "" : contentType));
        if (options.atomic || options.dryRun) {
            taking.asOne(chunks, handler, options.dryRun, ledger);
        } else {
            taking.inChunks(chunks, handler, ledger);
        }
        BulkReport report = ledger.report(options);
        return Response.status(report.counts().status(options.atomic))
                .entity(report)
                .build();
    }

    private RowReader rows(InputStream body, String contentType) {
        try {
            return RowReader.of(body, contentType, json);
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.malformed("not-utf8", Map.of("row", 1));
        } catch (IOException unreadable) {
            throw Refusal.malformed("unreadable-row", Map.of("row", 1, "reason", unreadable.getMessage()));
        }
    }
}
