package vn.kcn.thidua.indicators.enterpriseview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.kit.events.Projection;
import vn.kcn.thidua.kit.events.ReceivedEvent;

/** Keeps {@code enterprise_replica} and, of each enterprise, its states as stretches of days. */
@ApplicationScoped
class EnterpriseProjection implements Projection {

    private static final String UPSERT = """
            insert into enterprise_replica as known (id, version, tax_code, name_vi, zone, industry)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update
               set version = excluded.version, tax_code = excluded.tax_code,
                   name_vi = excluded.name_vi, zone = excluded.zone, industry = excluded.industry
             where known.version < excluded.version
            """;

    private static final String FORGET_STATES = "delete from enterprise_state where enterprise_id = ?";

    /** A state lasts until the day before the next one begins; the last one lasts. */
    private static final String INSERT_STATES = """
            insert into enterprise_state (enterprise_id, state, begins, ends)
            select ?, state, begins, ends
              from (select state, begins, place,
                           lead(begins) over (order by begins, place) - 1 as ends
                      from unnest(?::text[], ?::date[]) with ordinality as given (state, begins, place)) as stretched
             where ends is null or ends >= begins
            """;

    /** What is read of the event; the rest is not this service's business. */
    record Enterprise(
            UUID id,
            long version,
            TaxCode taxCode,
            String nameVi,
            String zone,
            String industry,
            List<OperatingState> operatingStates) {}

    record OperatingState(String state, LocalDate from) {}

    @Override
    public String name() {
        return "indicators-enterpriseview";
    }

    @Override
    public List<String> topics() {
        return List.of("enterprises.enterprise");
    }

    @Override
    public List<String> tables() {
        return List.of("enterprise_replica", "enterprise_state");
    }

    @Override
    public void apply(Connection connection, ReceivedEvent event) throws SQLException {
        Enterprise enterprise = event.data(Enterprise.class);
        if (isNews(connection, enterprise)) {
            replaceStates(connection, enterprise);
        }
    }

    private static boolean isNews(Connection connection, Enterprise enterprise) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setObject(1, enterprise.id());
            upsert.setLong(2, enterprise.version());
            upsert.setString(3, enterprise.taxCode().digits());
            upsert.setString(4, enterprise.nameVi());
            upsert.setString(5, enterprise.zone());
            upsert.setString(6, enterprise.industry());
            return upsert.executeUpdate() == 1;
        }
    }

    private static void replaceStates(Connection connection, Enterprise enterprise) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(FORGET_STATES)) {
            forget.setObject(1, enterprise.id());
            forget.executeUpdate();
        }
        List<OperatingState> states = enterprise.operatingStates();
        try (PreparedStatement insert = connection.prepareStatement(INSERT_STATES)) {
            insert.setObject(1, enterprise.id());
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", states.stream().map(OperatingState::state).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "date", states.stream().map(OperatingState::from).toArray()));
            insert.executeUpdate();
        }
    }
}
