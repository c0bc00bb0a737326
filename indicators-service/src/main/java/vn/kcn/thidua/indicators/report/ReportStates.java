package vn.kcn.thidua.indicators.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.export.Export;

/** Reports, or each single figure of them, as files of one snapshot. */
@ApplicationScoped
class ReportStates {

    /** Rows of one round trip: enough to forget the trip, too few to fill the heap. */
    private static final int FETCHED = 2_000;

    private static final String ASKED = """
             where (cast(:form as text) is null or r.form = :form)
               and (cast(:taxCode as text) is null or r.tax_code = :taxCode)
               and (cast(:period as text) is null or r.period = :period)
               and (cast(:state as text) is null or r.state = :state)
               and not :nothing
            """;

    /** Each as its last event told it, so that an export and the feed after it say the same. */
    private static final String REPORTS = """
            select cast(told.state as text)
              from report r
              join audit_entry told on told.aggregate_id = r.id and told.aggregate_version = r.version
            """ + ASKED + " order by r.id";

    /** As an import takes them in again. */
    private static final String VALUES = """
            select cast(json_build_object('taxCode', r.tax_code, 'period', r.period, 'indicator', f.key, 'value', f.value,
                                          'form', r.form, 'baseVersion', r.version, 'state', r.state) as text)
              from report r
             cross join lateral jsonb_each(r.figures) as f
            """ + ASKED + " order by r.id, f.key";

    @Inject
    SessionFactory sessions;

    Export reports(ReportFilter filter) {
        return export(
                "Báo cáo của doanh nghiệp",
                REPORTS,
                filter,
                List.of(
                        Export.Column.of("taxCode", "Mã số thuế"),
                        Export.Column.of("period", "Kỳ báo cáo"),
                        Export.Column.of("form", "Biểu mẫu"),
                        Export.Column.of("stage", "Trạng thái"),
                        Export.Column.of("version", "Phiên bản"),
                        new Export.Column(
                                "figures",
                                "Số chỉ tiêu",
                                state -> Integer.toString(state.path("values").size())),
                        Export.Column.of("submittedAt", "Nộp lúc"),
                        Export.Column.of("approvedAt", "Phê duyệt lúc"),
                        Export.Column.of("sha256", "SHA-256"),
                        Export.Column.of("returnReason", "Lý do trả lại")));
    }

    Export values(ReportFilter filter) {
        return export(
                "Số liệu báo cáo của doanh nghiệp",
                VALUES,
                filter,
                List.of(
                        Export.Column.of("taxCode", "Mã số thuế"),
                        Export.Column.of("period", "Kỳ báo cáo"),
                        Export.Column.of("indicator", "Mã chỉ tiêu"),
                        Export.Column.of("value", "Giá trị"),
                        Export.Column.of("form", "Biểu mẫu"),
                        Export.Column.of("baseVersion", "Phiên bản gốc")));
    }

    private Export export(String name, String text, ReportFilter filter, List<Export.Column> columns) {
        return new Export(
                ReportEvent.TOPIC,
                name,
                name + filter,
                columns,
                (snapshot, taker) -> read(snapshot, text, filter, taker));
    }

    private void read(Connection snapshot, String text, ReportFilter filter, Export.Taker taker) throws Exception {
        try (StatelessSession session =
                        sessions.withStatelessOptions().connection(snapshot).openStatelessSession();
                ScrollableResults<String> states = session.createNativeQuery(text, String.class)
                        .setParameter("form", text(filter.form()), String.class)
                        .setParameter("taxCode", text(filter.taxCode()), String.class)
                        .setParameter("period", text(filter.period()), String.class)
                        .setParameter("state", text(filter.state()), String.class)
                        .setParameter("nothing", filter.isEmpty())
                        .setFetchSize(FETCHED)
                        .scroll(ScrollMode.FORWARD_ONLY)) {
            while (states.next()) {
                taker.take(states.get());
            }
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
