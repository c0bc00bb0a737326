package vn.kcn.thidua.enterprises.enterprise;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import vn.kcn.thidua.kit.bulk.Column;
import vn.kcn.thidua.kit.export.CopiedText;
import vn.kcn.thidua.kit.export.Export;

/**
 * The enterprises of a query as an export: each one's state is the one its last event told, so that an export and the
 * feed after it say the same in the same words.
 */
@ApplicationScoped
class EnterpriseStates {

    /** Rows of one round trip: enough to forget the trip, too few to fill the heap. */
    private static final int FETCHED = 2_000;

    /** Not in any event: personal, or a secret of business. */
    private static final Set<String> UNTOLD = Set.of(
            "employeesOn",
            "insuredAverage",
            "revenueVnd",
            "figuresYear",
            "contactPerson",
            "contactPhone",
            "contactEmail");

    @Inject
    SessionFactory sessions;

    Export export(EnterpriseQuery query) {
        return new Export(
                EnterpriseEvent.TOPIC,
                "Danh sách doanh nghiệp",
                query.toString(),
                columns(),
                (snapshot, taker) -> read(snapshot, query, taker));
    }

    private void read(Connection snapshot, EnterpriseQuery query, Export.Taker taker) throws Exception {
        Optional<String> all = EnterpriseRows.toldOfAll(query);
        if (all.isPresent()) {
            CopiedText.each(snapshot, all.get(), taker);
            return;
        }
        try (StatelessSession session =
                sessions.withStatelessOptions().connection(snapshot).openStatelessSession()) {
            try (ScrollableResults<String> states =
                    EnterpriseRows.told(session, query).setFetchSize(FETCHED).scroll(ScrollMode.FORWARD_ONLY)) {
                while (states.next()) {
                    taker.take(states.get());
                }
            }
        }
    }

    /** Those of an import that everybody may read. */
    private static List<Export.Column> columns() {
        return EnterpriseColumns.all().stream()
                .filter(column -> !UNTOLD.contains(column.field()))
                .map(EnterpriseStates::column)
                .toList();
    }

    private static Export.Column column(Column column) {
        return switch (column.field()) {
            case "operatingStates" ->
                new Export.Column(column.field(), column.label(), EnterpriseStates::operatingStates);
            case "capital" -> told(column, "/capital/amount");
            case "capitalCurrency" -> told(column, "/capital/currency");
            default -> Export.Column.of(column.field(), column.label());
        };
    }

    private static Export.Column told(Column column, String pointer) {
        return new Export.Column(
                column.field(), column.label(), state -> state.at(pointer).asText(""));
    }

    /** As an import takes them: {@code LICENSED@2019-03-01;OPERATING@2020-01-15}. */
    private static String operatingStates(JsonNode state) {
        return StreamSupport.stream(state.path("operatingStates").spliterator(), false)
                .map(each ->
                        each.path("state").asText() + "@" + each.path("from").asText())
                .collect(Collectors.joining(";"));
    }
}
