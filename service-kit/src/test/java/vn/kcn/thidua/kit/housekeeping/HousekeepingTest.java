package vn.kcn.thidua.kit.housekeeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.localstack.testing.WithLocalStack;

@QuarkusTest
@WithLocalStack
class HousekeepingTest {

    private static final String EVENT = """
            insert into outbox (id, topic, type, aggregate_id, aggregate_version, payload, occurred_at, published_at, position)
            values (uuidv7(), 'gone', 'old', uuidv7(), 1, '{}', now(), now() - interval '%s days', nextval('outbox_position'))
            """;
    private static final String KEY =
            "insert into idempotency_record values ('sweep', '%1$s', '', 200, '{}', null, now() - interval '%1$s days')";
    private static final String FILE = """
            insert into attachment (id, owner, name, media_type, size, sha256, stored_at, stored_by, attached_at)
            values (uuidv7(), 'sweep', 'a.pdf', 'application/pdf', 1, repeat('%1$s', 64), now() - interval '%2$s hours', '', %3$s)
            """;

    @Inject
    Housekeeping housekeeping;

    @Inject
    AgroalDataSource database;

    @Test
    void what_is_past_its_time_goes_and_the_rest_stays() throws SQLException {
        execute(EVENT.formatted(31));
        execute(EVENT.formatted(29));
        execute(KEY.formatted(8));
        execute(KEY.formatted(6));
        execute(FILE.formatted("a", 25, "null"));
        execute(FILE.formatted("b", 23, "null"));
        execute(FILE.formatted("c", 25, "now()"));
        housekeeping.sweep();
        assertEquals(1, count("select count(*) from outbox where topic = 'gone'"));
        assertEquals(
                count("select min(position) from outbox where topic = 'gone'") - 1,
                count("select position from feed_low_water where topic = 'gone'"));
        assertEquals(1, count("select count(*) from idempotency_record where client = 'sweep' and key = '6'"));
        assertEquals(1, count("select count(*) from idempotency_record where client = 'sweep'"));
        assertEquals(2, count("select count(*) from attachment where owner = 'sweep'"));
        assertEquals(0, count("select count(*) from attachment where sha256 = repeat('a', 64)"));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String select) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
