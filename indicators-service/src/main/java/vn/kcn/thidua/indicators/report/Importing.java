package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.Form;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.form.Forms;
import vn.kcn.thidua.indicators.report.ReportState.Command;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.bulk.Aggregates;
import vn.kcn.thidua.kit.bulk.BulkRow;
import vn.kcn.thidua.kit.bulk.BulkRows;
import vn.kcn.thidua.kit.bulk.Column;
import vn.kcn.thidua.kit.bulk.RowOutcome;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.events.Outbox.Change;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Nhập báo cáo hàng loạt. What a chunk of rows needs is loaded by a handful of queries at its start; what it made of the
 * reports is written and told by a handful of statements at its end.
 */
@RequestScoped
class Importing implements BulkRows {

    @Inject
    Reports reports;

    @Inject
    ReportSteps steps;

    @Inject
    Forms forms;

    @Inject
    Rulebook rulebook;

    @Inject
    Signatures signatures;

    @Inject
    Aggregates aggregates;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    private @Nullable ReportingRules rules;
    private RowReading reading = new RowReading(new Identifiers(Map.of(), Map.of()));
    private final Map<Long, ReportedRow> legible = new HashMap<>();
    private final Map<Key, ImportedReport> imported = new LinkedHashMap<>();
    private final Map<FormCode, Form> known = new HashMap<>();

    @Override
    public String kind() {
        return "reports";
    }

    /** Some three hundred reports. */
    @Override
    public int chunk() {
        return 10_000;
    }

    @Override
    public List<Column> columns() {
        return RowColumns.all();
    }

    @Override
    public void startOfChunk(List<BulkRow> rows) {
        legible.clear();
        imported.clear();
        known.clear();
        reading = new RowReading(rulebook.identifiers(rows));
        rows.forEach(row -> reading.legible(row).ifPresent(reported -> legible.put(row.number(), reported)));
        forms.listAll().forEach(form -> known.put(form.code(), form));
        // sorted: two imports that create the same reports wait for each other instead of blocking each other
        SortedSet<Key> keys = reading.reports().stream()
                .filter(key -> known.containsKey(key.form()))
                .filter(key -> actor.mayActFor(key.taxCode().digits()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<TaxCode> taxCodes = keys.stream().map(Key::taxCode).collect(Collectors.toSet());
        rules = rulebook.of(taxCodes);
        Map<Key, Report> stored = reports.locked(keys);
        Map<UUID, History> histories = steps.of(overtaken(stored));
        keys.forEach(key -> imported.put(key, imported(key, stored.get(key), histories)));
    }

    private ImportedReport imported(Key key, @Nullable Report stored, Map<UUID, History> histories) {
        Form form = Objects.requireNonNull(known.get(key.form()));
        return stored == null
                ? new ImportedReport(form, key)
                : new ImportedReport(form, stored, histories.getOrDefault(stored.id(), History.NONE));
    }

    /** The reports that changed after a row's sheet was handed out: of these it is looked up what stood there then. */
    private Set<UUID> overtaken(Map<Key, Report> stored) {
        Set<UUID> overtaken = new HashSet<>();
        for (ReportedRow row : legible.values()) {
            Report report = stored.get(row.report());
            if (report != null && row.baseVersion() != null && row.baseVersion() < report.version()) {
                overtaken.add(report.id());
            }
        }
        return overtaken;
    }

    private ReportingRules rules() {
        if (rules == null) {
            throw new IllegalStateException("a row comes after the start of its chunk");
        }
        return rules;
    }

    @Override
    public RowOutcome handle(BulkRow row) {
        ReportedRow known = legible.get(row.number());
        ReportedRow reported = known == null ? reading.read(row) : known;
        ImportedReport report = imported.get(reported.report());
        if (report == null) {
            throw notTaken(reported.report());
        }
        report.requireOwed(rules());
        if (reported.value() != null) {
            rules().requireFigure(report.form(), reported.indicator(), reported.value(), "/indicator", "/value");
        }
        return report.take(reported);
    }

    /** Why the start of the chunk did not load a report that is legible. */
    private Refusal notTaken(Key key) {
        return actor.mayActFor(key.taxCode().digits())
                ? Forms.notFound(key.form()).at("/form")
                : Refusal.forbidden("foreign-enterprise", Map.of("taxCode", key.taxCode()))
                        .at("/taxCode");
    }

    /** A report whose later rows took back what earlier ones changed is not written. */
    @Override
    public void endOfChunk() {
        Signature who = signatures.now();
        Map<Command, List<Report>> taken = new LinkedHashMap<>();
        Map<Report, String> changes = new HashMap<>();
        List<Report> added = new ArrayList<>();
        List<Report> changed = new ArrayList<>();
        for (ImportedReport each : imported.values()) {
            Report report = each.report();
            Command command = each.command(rules());
            if (each.isTouched() && report.wouldChangeBy(command, each.values())) {
                List<ValueChange> made =
                        report.fill(command, each.values(), each.form().levels(), who);
                changes.put(report, Changes.text(made, rules().catalogue()));
                (each.isNew() ? added : changed).add(report);
                taken.computeIfAbsent(command, any -> new ArrayList<>()).add(report);
            }
        }
        aggregates.insert(Report.class, added);
        aggregates.update(Report.class, changed);
        outbox.publishStored(ReportEvent.TOPIC, events(taken), ReportEvent::of);
        taken.forEach((command, reports) -> steps.add(command, reports, who, null, changes));
    }

    private static List<Change<Report>> events(Map<Command, List<Report>> taken) {
        return taken.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(report -> new Change<>(ReportEvent.typeOf(each.getKey(), report), report)))
                .toList();
    }
}
