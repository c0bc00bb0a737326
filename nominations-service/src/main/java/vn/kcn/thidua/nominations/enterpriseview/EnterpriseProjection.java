package vn.kcn.thidua.nominations.enterpriseview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.kcn.thidua.kit.events.Projection;
import vn.kcn.thidua.kit.events.ReceivedEvent;

/** Keeps the replica: the newest version of each enterprise, whatever order and however often events come. */
@ApplicationScoped
class EnterpriseProjection implements Projection {

    private static final String UPSERT = """
            insert into enterprise_view (id, version, tax_code, name_vi, zone) values (?, ?, ?, ?, ?)
            on conflict (id) do update set version = excluded.version, tax_code = excluded.tax_code,
                name_vi = excluded.name_vi, zone = excluded.zone
            where enterprise_view.version < excluded.version
            """;

    /** Only what is read here; whatever else the registry tells is left alone. */
    record Enterprise(UUID id, long version, String taxCode, String nameVi, String zone) {}

    @Override
    public String name() {
        return "enterprise-view";
    }

    @Override
    public List<String> topics() {
        return List.of("enterprises.enterprise");
    }

    @Override
    public List<String> tables() {
        return List.of("enterprise_view");
    }

    @Override
    public void apply(Connection connection, ReceivedEvent event) throws SQLException {
        Enterprise enterprise = event.data(Enterprise.class);
        try (var upsert = connection.prepareStatement(UPSERT)) {
            upsert.setObject(1, enterprise.id());
            upsert.setLong(2, enterprise.version());
            upsert.setString(3, enterprise.taxCode());
            upsert.setString(4, enterprise.nameVi());
            upsert.setString(5, enterprise.zone());
            upsert.executeUpdate();
        }
    }
}
