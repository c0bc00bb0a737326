package vn.kcn.thidua.indicators.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.indicators.report.ReportState.Command;

/**
 * Lịch sử báo cáo: all that was ever done to a report, and from it every figure that was ever recorded: by whom, when,
 * what it replaced, who approved it.
 *
 * @param entries oldest first
 */
record History(List<Entry> entries) {

    /**
     * One step.
     *
     * @param counts whether from here on the figures count
     */
    record Entry(Step step, boolean counts, List<Changes.Recorded> changes) {}

    static final History NONE = new History(List.of());

    /** What stood in the report at its version then. */
    Map<IndicatorCode, Quantity> figuresAt(long version) {
        Map<IndicatorCode, Quantity> figures = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.step().reportVersion() <= version)
                .flatMap(entry -> entry.changes().stream())
                .map(Changes.Recorded::change)
                .forEach(change -> {
                    if (change.value() == null) {
                        figures.remove(change.indicator());
                    } else {
                        figures.put(change.indicator(), change.value());
                    }
                });
        return figures;
    }

    List<Step> steps() {
        return entries.stream().map(Entry::step).toList();
    }

    Optional<Step> latestApproval() {
        return steps().reversed().stream()
                .filter(step -> step.command() == Command.APPROVE)
                .findFirst();
    }

    /** By indicator, and of each the oldest first. One approved before and reopened since keeps its first approver. */
    List<Revision> revisions() {
        var byIndicator = new TreeMap<String, List<Revision>>();
        for (Entry entry : entries) {
            Step step = entry.step();
            for (Changes.Recorded recorded : entry.changes()) {
                ValueChange change = recorded.change();
                byIndicator
                        .computeIfAbsent(change.indicator().text(), any -> new ArrayList<>())
                        .add(new Revision(
                                change.indicator().text(),
                                step.reportVersion(),
                                change.value(),
                                change.replaced(),
                                step.by(),
                                step.at(),
                                null,
                                null,
                                recorded.definition()));
            }
            if (entry.counts()) {
                var who = new Signature(step.by(), step.at());
                byIndicator
                        .values()
                        .forEach(all -> all.set(all.size() - 1, all.getLast().approved(who)));
            }
        }
        return byIndicator.values().stream().flatMap(List::stream).toList();
    }
}
