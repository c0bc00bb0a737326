package vn.kcn.thidua.nominations.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import vn.kcn.thidua.kit.export.Export;

/** The awards of a query as an export, in the order they were granted. */
@ApplicationScoped
class AwardStates {

    /** Rows of one round trip: enough to forget the trip, too few to fill the heap. */
    private static final int FETCHED = 2_000;

    private static final List<Export.Column> COLUMNS = List.of(
            Export.Column.of("code", "Mã tra cứu"),
            Export.Column.of("state", "Trạng thái"),
            Export.Column.of("year", "Năm"),
            Export.Column.of("movement", "Mã phong trào"),
            Export.Column.of("award", "Mã danh hiệu, hình thức"),
            Export.Column.of("awardNameVi", "Danh hiệu, hình thức"),
            Export.Column.of("recipientKind", "Đối tượng"),
            Export.Column.of("recipientName", "Tên"),
            Export.Column.of("taxCode", "Mã số thuế"),
            Export.Column.of("decisionNumber", "Số quyết định"),
            Export.Column.of("decidedOn", "Ngày quyết định"),
            Export.Column.of("money", "Tiền thưởng (đồng)"));

    private static final String STATE = """
            select json_strip_nulls(json_build_object(
                'id', a.id, 'version', a.version, 'code', %1$s, 'state', a.state, 'year', a.award_year,
                'movement', a.movement, 'award', a.award, 'awardNameVi', a.award_name_vi, 'awardNameEn', a.award_name_en,
                'recipientKind', a.recipient_kind, 'recipientName', %2$s, 'taxCode', a.tax_code,
                'decisionNumber', a.decision_number, 'decidedOn', a.decided_on, 'money', %3$s,
                'revokedBy', a.revoked_by, 'correctedBy', a.corrected_by))::text
            from award a %4$s order by a.id
            """;

    /** Who has no right to personal data learns that somebody was honoured, not who. */
    private static final String UNLESS_A_PERSON = "case when a.recipient_kind <> 'INDIVIDUAL' then a.%s end";

    @Inject
    SessionFactory sessions;

    Export export(AwardQuery query) {
        return new Export(
                AwardEvent.TOPIC,
                "Sổ khen thưởng",
                query.toString(),
                COLUMNS,
                (snapshot, taker) -> read(snapshot, query, taker));
    }

    private void read(Connection snapshot, AwardQuery query, Export.Taker taker) throws Exception {
        String sql = STATE.formatted(
                column("code", query), column("recipient_name", query), column("money_amount", query), where(query));
        try (StatelessSession session =
                sessions.withStatelessOptions().connection(snapshot).openStatelessSession()) {
            var select = session.createNativeQuery(sql, String.class).setFetchSize(FETCHED);
            query.conditions().values().forEach(select::setParameter);
            try (ScrollableResults<String> states = select.scroll(ScrollMode.FORWARD_ONLY)) {
                while (states.next()) {
                    taker.take(states.get());
                }
            }
        }
    }

    private static String column(String column, AwardQuery query) {
        return query.seesPeople() ? "a." + column : UNLESS_A_PERSON.formatted(column);
    }

    private static String where(AwardQuery query) {
        return query.conditions().where();
    }
}
