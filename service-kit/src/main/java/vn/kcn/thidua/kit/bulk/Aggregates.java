package vn.kcn.thidua.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;
import org.hibernate.StaleStateException;
import vn.kcn.thidua.kit.model.Aggregate;

/**
 * Stores many aggregates with their parts as sets: rows go by COPY, in a number of statements that does not grow with
 * theirs. What a row holds is what Hibernate maps, so that a new field needs nothing here.
 *
 * <p>The aggregates are nobody's else: new ones that were not persisted, known ones that were detached after they were
 * read. Their events are published by {@code Outbox.publishStored}.
 */
@ApplicationScoped
public class Aggregates {

    @Inject
    Session session;

    @Inject
    Clock clock;

    private final Map<Class<?>, MappedAggregate> mapped = new ConcurrentHashMap<>();

    @Transactional(Transactional.TxType.MANDATORY)
    public <A extends Aggregate> void insert(Class<A> type, List<A> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        fresh.forEach(each -> each.markStored(clock.instant(), false));
        MappedAggregate tables = mapped(type);
        session.doWork(connection -> {
            CopyRows.of(tables.main().rows(fresh, session)).into(connection, tables.main());
            for (MappedAggregate.Parts parts : tables.parts()) {
                CopyRows.of(parts.rows(fresh, session)).into(connection, parts.table());
            }
        });
    }

    /** Refuses all when one of them was changed by somebody else since it was read. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <A extends Aggregate> void update(Class<A> type, List<A> changed) {
        if (changed.isEmpty()) {
            return;
        }
        changed.forEach(each -> each.markStored(clock.instant(), true));
        MappedAggregate tables = mapped(type);
        session.doWork(connection -> {
            overwrite(connection, tables.main(), changed);
            for (MappedAggregate.Parts parts : tables.parts()) {
                replace(connection, parts, parts.changed(changed));
            }
        });
    }

    private void overwrite(Connection connection, MappedAggregate.Table main, List<? extends Aggregate> changed)
            throws SQLException {
        MappedAggregate.Table staged = main.named("staged");
        try (Statement statement = connection.createStatement()) {
            // plain columns, also of those that the table derives
            statement.execute(
                    "create temp table staged as select " + main.list() + " from " + main.name() + " with no data");
            CopyRows.of(main.rows(changed, session)).into(connection, staged);
            int updated = statement.executeUpdate("update " + main.name() + " known set " + main.assignments("staged")
                    + " from staged where known.id = staged.id and known.version = staged.version - 1");
            statement.execute("drop table staged");
            if (updated != changed.size()) {
                throw new StaleStateException(changed.size() - updated + " were changed by somebody else");
            }
        }
    }

    private void replace(Connection connection, MappedAggregate.Parts parts, List<? extends Aggregate> owners)
            throws SQLException {
        if (owners.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from " + parts.table().name() + " where " + parts.owner() + " = any(?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", owners.stream().map(Aggregate::id).toArray()));
            delete.executeUpdate();
        }
        CopyRows.of(parts.rows(owners, session)).into(connection, parts.table());
    }

    private MappedAggregate mapped(Class<?> type) {
        return mapped.computeIfAbsent(type, each -> MappedAggregate.of(each, session));
    }
}
