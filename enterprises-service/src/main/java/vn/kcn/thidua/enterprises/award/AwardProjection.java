package vn.kcn.thidua.enterprises.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.kcn.thidua.kit.events.Projection;
import vn.kcn.thidua.kit.events.ReceivedEvent;

/** Keeps {@code enterprise_award} equal to what nominations-service told last of each award. */
@ApplicationScoped
class AwardProjection implements Projection {

    private static final String UPSERT = """
            insert into enterprise_award as replica (
                id, version, code, movement, award, award_name_vi, award_name_en, recipient_kind,
                recipient_name, tax_code, decision_number, decided_on, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                version = excluded.version,
                code = excluded.code,
                movement = excluded.movement,
                award = excluded.award,
                award_name_vi = excluded.award_name_vi,
                award_name_en = excluded.award_name_en,
                recipient_kind = excluded.recipient_kind,
                recipient_name = excluded.recipient_name,
                tax_code = excluded.tax_code,
                decision_number = excluded.decision_number,
                decided_on = excluded.decided_on,
                state = excluded.state
            where replica.version < excluded.version
            """;

    @Override
    public String name() {
        return "enterprise-award";
    }

    @Override
    public List<String> topics() {
        return List.of("nominations.award");
    }

    @Override
    public List<String> tables() {
        return List.of("enterprise_award");
    }

    @Override
    public void apply(Connection connection, ReceivedEvent event) throws SQLException {
        AwardState award = event.data(AwardState.class);
        award.requireWhole();
        try (var upsert = connection.prepareStatement(UPSERT)) {
            upsert.setObject(1, award.id());
            upsert.setLong(2, award.version());
            upsert.setString(3, award.code());
            upsert.setString(4, award.movement());
            upsert.setString(5, award.award());
            upsert.setString(6, award.awardNameVi());
            upsert.setString(7, award.awardNameEn());
            upsert.setString(8, award.recipientKind());
            upsert.setString(9, award.recipientName());
            upsert.setString(10, award.taxCodeDigits());
            upsert.setString(11, award.decisionNumber());
            upsert.setObject(12, award.decidedOn());
            upsert.setString(13, award.state());
            upsert.executeUpdate();
        }
    }
}
