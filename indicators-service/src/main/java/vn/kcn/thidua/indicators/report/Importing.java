package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kcn.thidua.indicators.enterpriseview.Enterprises;
import vn.kcn.thidua.indicators.enterpriseview.OperatingTimes;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.report.ReportState.Command;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.indicators.report.ValueRevisions.Recorded;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.bulk.BulkRow;
import vn.kcn.thidua.kit.bulk.BulkRows;
import vn.kcn.thidua.kit.bulk.Column;
import vn.kcn.thidua.kit.bulk.RowOutcome;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Nhập báo cáo hàng loạt. What a chunk of rows needs is loaded by three queries at its start; what it made of each
 * report is written and told once at its end.
 */
@RequestScoped
class Importing implements BulkRows {

    @Inject
    Reports reports;

    @Inject
    ValueRevisions revisions;

    @Inject
    Indicators indicators;

    @Inject
    Enterprises enterprises;

    @Inject
    Signatures signatures;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private ReportingRules rules = new ReportingRules(Map.of(), OperatingTimes.none(), LocalDate.MIN);
    private final Map<Key, ImportedReport> imported = new LinkedHashMap<>();

    @Override
    public String kind() {
        return "reports";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("taxCode", "Mã số thuế", "10 hoặc 13 chữ số"),
                Column.required("period", "Kỳ báo cáo", "Năm và tháng. Ví dụ: 2021-07"),
                Column.required("indicator", "Mã chỉ tiêu", "Mã trong danh mục chỉ tiêu"),
                Column.required("value", "Giá trị", "Theo đơn vị tính của chỉ tiêu, dấu thập phân là dấu chấm"));
    }

    @Override
    public void startOfChunk(List<BulkRow> rows) {
        // sorted: two imports that create the same reports wait for each other instead of blocking each other
        SortedSet<Key> keys = rows.stream()
                .flatMap(row -> ReportedRow.legibleKeyOf(row).stream())
                .filter(key -> actor.mayActFor(key.taxCode().digits()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<TaxCode> taxCodes = keys.stream().map(Key::taxCode).collect(Collectors.toSet());
        rules = new ReportingRules(indicators.catalogue(), enterprises.operatingTimes(taxCodes), LocalDate.now(clock));
        Map<Key, Report> known = reports.locked(keys);
        imported.clear();
        keys.forEach(key -> imported.put(key, new ImportedReport(key, known.get(key))));
    }

    @Override
    public RowOutcome handle(BulkRow row) {
        ReportedRow reported = ReportedRow.of(row);
        Key key = reported.report();
        ImportedReport report = imported.get(key);
        if (report == null) {
            throw Refusal.forbidden("foreign-enterprise", Map.of("taxCode", key.taxCode()))
                    .at("/taxCode");
        }
        rules.requireOwed(key.taxCode(), key.period());
        rules.requireFigure(reported.indicator(), reported.value(), "/indicator", "/value");
        return report.take(reported);
    }

    @Override
    public void endOfChunk() {
        Signature who = signatures.now();
        Map<Report, List<ValueChange>> changed = new LinkedHashMap<>();
        for (ImportedReport each : imported.values()) {
            Report report = each.report();
            // a later row of the chunk may have taken back what an earlier one changed
            if (each.isTouched() && report.wouldChangeBy(Command.SUBMIT, each.values())) {
                changed.put(report, report.fill(Command.SUBMIT, each.values(), who));
            }
        }
        changed.keySet().forEach(reports::persist);
        outbox.publishAll(
                ReportEvent.TOPIC,
                changed.keySet().stream()
                        .map(report -> new Outbox.Change<>(ReportEvent.SUBMITTED, report))
                        .toList(),
                ReportEvent::of);
        List<Recorded> recorded = new ArrayList<>();
        changed.forEach((report, changes) ->
                changes.forEach(change -> recorded.add(new Recorded(report.id(), report.version(), change))));
        revisions.add(recorded, who);
    }
}
