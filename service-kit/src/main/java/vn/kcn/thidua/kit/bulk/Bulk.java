package vn.kcn.thidua.kit.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Languages;
import vn.kcn.thidua.kit.problem.Problem;
import vn.kcn.thidua.kit.problem.Problems;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Runs an import. Rows go in chunks, each a transaction of its own; with {@code atomic} or {@code dryRun} all are one
 * transaction, which is given up at the end when it must leave nothing.
 *
 * <p>A large one, or one that need not be waited for ({@code Prefer: respond-async}), becomes a job: 202 and where it is.
 *
 * <p>200 when every row was taken, 207 when some were, 422 when none was. Who accepts XLSX rather than JSON gets the rows
 * back as a sheet, with the faults on their cells.
 */
@RequestScoped
public class Bulk {

    private static final MediaType SHEET = MediaType.valueOf(Sheets.MEDIA_TYPE);

    @Inject
    ObjectMapper json;

    @Inject
    Problems problems;

    @Inject
    Taking taking;

    @Inject
    Background background;

    @ConfigProperty(name = "thidua.imports.background-above")
    MemorySize backgroundAbove;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    public Response run(InputStream body, @Nullable String contentType, BulkOptions options, BulkRows handler) {
        if (!handler.kind().isEmpty() && (prefersAsync() || headers.getLength() > backgroundAbove.asLongValue())) {
            return asJob(body, contentType == null ? "" : contentType, options, handler);
        }
        try (RowReader rows = RowReader.of(body, contentType == null ? "" : contentType, handler.columns(), json)) {
            Chunks chunks = new Chunks(rows, handler.chunk());
            return wantsSheet() ? asSheet(chunks, options, handler) : asReport(chunks, options, handler);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Response asJob(InputStream body, String contentType, BulkOptions options, BulkRows handler) {
        ImportJob job = background.ask(
                handler.kind(), body, contentType, options, language(), headers.getHeaderString("Idempotency-Key"));
        return Response.accepted(job)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LOCATION, URI.create(uri.getPath() + "/jobs/" + job.id()))
                .header("Preference-Applied", "respond-async")
                .build();
    }

    private boolean prefersAsync() {
        return headers.getRequestHeader("Prefer").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .anyMatch(preference ->
                        preference.strip().toLowerCase(Locale.ROOT).startsWith("respond-async"));
    }

    private Response asReport(Iterator<List<BulkRow>> chunks, BulkOptions options, BulkRows handler) {
        var ledger = new ReportLedger(options.outcomes == BulkOptions.Listed.all, words());
        take(chunks, options, handler, ledger);
        BulkReport report = ledger.report(options);
        return Response.status(report.counts().status(options.atomic))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(report)
                .build();
    }

    /** The status stands before the first byte, so the sheet is written to a file first. */
    private Response asSheet(Iterator<List<BulkRow>> chunks, BulkOptions options, BulkRows handler) {
        try {
            Path file = Files.createTempFile("outcome-", ".xlsx");
            BulkReport.Counts counts;
            try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                    var ledger = new SheetLedger(out, handler.columns(), words(), language())) {
                take(chunks, options, handler, ledger);
                counts = ledger.counts();
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
            return Response.status(counts.status(options.atomic))
                    .type(SHEET)
                    .header("Content-Disposition", "attachment; filename=\"ket-qua-nhap.xlsx\"")
                    .entity(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE))
                    .build();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void take(Iterator<List<BulkRow>> chunks, BulkOptions options, BulkRows handler, Ledger ledger) {
        if (options.atomic || options.dryRun) {
            taking.asOne(chunks, handler, options.dryRun, ledger);
        } else {
            taking.inChunks(chunks, handler, ledger);
        }
    }

    private boolean wantsSheet() {
        MediaType first = headers.getAcceptableMediaTypes().getFirst();
        return !first.isWildcardType() && !first.isWildcardSubtype() && first.isCompatible(SHEET);
    }

    private Function<Refusal, Problem> words() {
        Locale language = language();
        return refusal -> problems.of(refusal, language, null, null);
    }

    private Locale language() {
        return Languages.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
