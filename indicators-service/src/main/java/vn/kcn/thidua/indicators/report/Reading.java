package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.report.Reports.Key;
import vn.kcn.thidua.indicators.report.ValueRevisions.Revision;
import vn.kcn.thidua.kit.access.Actor;

/** Tra cứu báo cáo: an enterprise finds its own reports, and of others not even that they exist. */
@ApplicationScoped
@Transactional
class Reading {

    @Inject
    Reports reports;

    @Inject
    ValueRevisions revisions;

    @Inject
    Actor actor;

    ReportView report(Key key) {
        requireVisible(key);
        return ReportView.of(reports.get(key));
    }

    List<Revision> revisions(Key key) {
        requireVisible(key);
        return revisions.of(reports.get(key).id());
    }

    private void requireVisible(Key key) {
        if (!actor.mayActFor(key.taxCode().digits())) {
            throw Reports.notFound(key);
        }
    }

    /** What the caller asks for, within what it may see. */
    ReportFilter restricted(ReportFilter asked) {
        return actor.isStaff() ? asked : asked.within(actor.binding().map(TaxCode::new));
    }

    List<ReportView> after(ReportFilter filter, List<String> key, int limit) {
        return reports.after(filter, key, limit).stream().map(ReportView::of).toList();
    }
}
