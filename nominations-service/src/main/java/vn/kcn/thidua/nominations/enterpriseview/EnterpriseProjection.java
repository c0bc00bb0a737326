package vn.kcn.thidua.nominations.enterpriseview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.events.Projection;
import vn.kcn.thidua.kit.events.ReceivedEvent;

/** Keeps the replica: the newest version of each enterprise, whatever order and however often events come. */
@ApplicationScoped
class EnterpriseProjection implements Projection {

    private static final String UPSERT = """
            insert into enterprise_view (id, version, tax_code, name_vi, zone, parent, merged_into, gone)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set version = excluded.version, tax_code = excluded.tax_code,
                name_vi = excluded.name_vi, zone = excluded.zone, parent = excluded.parent,
                merged_into = excluded.merged_into, gone = excluded.gone
            where enterprise_view.version < excluded.version
            """;

    /** Only what is read here; whatever else the registry tells is left alone. */
    record Enterprise(
            UUID id,
            long version,
            String taxCode,
            String nameVi,
            String zone,
            @Nullable List<Investor> investors,
            @Nullable String mergedInto,
            @Nullable String erasedAt) {

        /** Công ty mẹ: the investor that controls, where it has a tax code and is one still. */
        @Nullable
        String parent() {
            return investors == null
                    ? null
                    : investors.stream()
                            .filter(investor -> investor.controls() && investor.until() == null)
                            .map(Investor::taxCode)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }
    }

    /** Who owns a share of it. */
    record Investor(
            @Nullable String taxCode,
            boolean controls,
            @Nullable LocalDate until) {}

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
            upsert.setString(6, enterprise.parent());
            upsert.setString(7, enterprise.mergedInto());
            upsert.setBoolean(8, enterprise.mergedInto() != null || enterprise.erasedAt() != null);
            upsert.executeUpdate();
        }
    }
}
