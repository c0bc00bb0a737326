package vn.kcn.thidua.enterprises.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kcn.thidua.enterprises.registry.Axis;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * What was ever recorded of an enterprise's legal status, ascending. ACTIVE is by law "none of the others" (NĐ 01/2021
 * Art. 41): until the first record, and mostly for ever, an enterprise is active without anybody having said so.
 */
record LegalHistory(List<LegalChange> changes) {

    private static final Axis<LegalStatus> AXIS = new Axis<>(
            "/legalStatuses",
            "/status",
            new Axis.Words(
                    facts -> Refusal.rule("legal-status-first", facts),
                    facts -> Refusal.conflict("legal-status-day-taken", facts),
                    facts -> Refusal.rule("legal-status-not-allowed", facts),
                    facts -> Refusal.rule("legal-status-reason", facts)));

    static final LegalHistory NOTHING_RECORDED = new LegalHistory(List.of());

    LegalHistory {
        changes = AXIS.inOrder(changes);
    }

    LegalStatus asOf(LocalDate day) {
        return Axis.asOf(changes, day).map(LegalChange::status).orElse(LegalStatus.ACTIVE);
    }

    /** The history with one more change, which may correct the past. */
    LegalHistory with(LegalChange change) {
        return new LegalHistory(AXIS.with(changes, change.requireWhole()));
    }

    List<LegalPeriod> periods() {
        List<LegalPeriod> periods = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            LegalChange change = changes.get(i);
            String reason = change.reason() == null ? null : change.reason().text();
            periods.add(new LegalPeriod(
                    change.status(), change.from(), Axis.until(changes, i), change.announcedUntil(), reason));
        }
        return periods;
    }
}
