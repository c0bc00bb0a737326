package vn.kcn.thidua.kit.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.events.FeedPosition;
import vn.kcn.thidua.kit.model.FieldChange;
import vn.kcn.thidua.kit.problem.Refusal;

/** Answers a page of a feed, at once or when there is something to tell. */
@ApplicationScoped
public class ChangeFeed {

    // the version before stands in the audit trail, which is never cut
    private static final String AFTER = """
            select o.position, o.id, o.type, o.aggregate_id, o.aggregate_version, o.occurred_at, o.payload::text,
                   before.state::text
            from outbox o
            left join audit_entry before
                on before.aggregate_id = o.aggregate_id and before.aggregate_version = o.aggregate_version - 1
            where o.topic = ? and o.position > ? and o.occurred_at <= coalesce(cast(? as timestamptz), 'infinity')
            order by o.position limit ?
            """;
    // the place before the first change that is later; positions follow commits, so that some earlier ones may come
    // after it
    private static final String BEFORE = """
            select coalesce(
                       (select min(position) - 1 from outbox
                         where topic = ? and position is not null and occurred_at > ?),
                       (select max(position) from outbox where topic = ? and position is not null),
                       0),
                   (select occurred_at from outbox
                     where topic = ? and position is not null order by position limit 1)
            """;
    /** Of those who cannot wait here, because too many do. */
    private static final int LATER_SECONDS = 5;

    @Inject
    DataSource database;

    @Inject
    FeedWaiters waiters;

    @Inject
    ObjectMapper json;

    /** @throws Refusal 410 when changes after that place are no longer kept */
    public Uni<Response> answer(Feed feed, FeedParams asked) {
        FeedParams params = asked.checked();
        return params.updatedAfter == null ? answerAfter(feed, params) : placed(feed, params);
    }

    /** Goes on from the place that an instant stands for. */
    private Uni<Response> placed(Feed feed, FeedParams params) {
        return Uni.createFrom()
                .item(Unchecked.supplier(() -> placeOf(feed, params)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(after -> {
                    params.after = after;
                    return answerAfter(feed, params);
                });
    }

    private FeedSeq placeOf(Feed feed, FeedParams params) throws SQLException {
        Instant instant = Objects.requireNonNull(params.updatedAfter).value();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(BEFORE)) {
            select.setString(1, feed.topic());
            select.setObject(2, instant.atOffset(ZoneOffset.UTC));
            select.setString(3, feed.topic());
            select.setString(4, feed.topic());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
                FeedPosition position = FeedPosition.of(connection, feed.topic());
                boolean isCut = position.lowWater() > 0
                        && (oldest == null || oldest.toInstant().isAfter(instant));
                if (isCut) {
                    throw resync(feed, instant, position);
                }
                return new FeedSeq(Math.max(row.getLong(1), position.lowWater()));
            }
        }
    }

    private static Refusal resync(Feed feed, Object after, FeedPosition position) {
        return Refusal.gone(
                        "resync-required",
                        Map.of("after", after, "from", position.lowWater(), "snapshot", feed.snapshot()))
                .telling("snapshot", feed.snapshot())
                .linking("alternate", feed.snapshot());
    }

    private Uni<Response> answerAfter(Feed feed, FeedParams params) {
        return page(feed, params).chain(page -> {
            if (!page.items().isEmpty() || params.wait == 0) {
                return Uni.createFrom().item(Response.ok(page).build());
            }
            if (!waiters.hasRoom()) {
                Response later = Response.ok(page)
                        .header(HttpHeaders.RETRY_AFTER, LATER_SECONDS)
                        .build();
                return Uni.createFrom().item(later);
            }
            return waiters.beyond(feed.topic(), params.after.value(), params.patience())
                    .chain(() -> page(feed, params))
                    .map(news -> Response.ok(news).build());
        });
    }

    private Uni<ChangePage> page(Feed feed, FeedParams params) {
        return Uni.createFrom()
                .item(Unchecked.supplier(() -> read(feed, params)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private ChangePage read(Feed feed, FeedParams params) throws SQLException {
        long after = params.after.value();
        try (Connection connection = database.getConnection()) {
            List<Change> changes = changes(connection, feed, params);
            // looked at last: what housekeeping has deleted before is known to be missing
            FeedPosition position = FeedPosition.of(connection, feed.topic());
            if (after < position.lowWater() || after > position.head()) {
                throw resync(feed, after, position);
            }
            long next = changes.isEmpty() ? after : changes.getLast().seq();
            return new ChangePage(changes, next, position.head());
        }
    }

    private List<Change> changes(Connection connection, Feed feed, FeedParams params) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setString(1, feed.topic());
            select.setLong(2, params.after.value());
            select.setObject(
                    3,
                    params.knownAt == null ? null : params.knownAt.value().atOffset(ZoneOffset.UTC),
                    Types.TIMESTAMP_WITH_TIMEZONE);
            select.setInt(4, params.limit);
            List<Change> changes = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    changes.add(change(row, feed, params.wantsResource()));
                }
            }
            return changes;
        }
    }

    private Change change(ResultSet row, Feed feed, boolean withResource) throws SQLException {
        JsonNode after = tree(row.getString(7));
        return new Change(
                row.getLong(1),
                row.getObject(2, UUID.class),
                feed.kind(row.getString(3)),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getLong(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                feed.tellsWhatChanged(row.getString(3))
                        ? FieldChange.between(tree(row.getString(8)), after)
                        : List.of(),
                withResource ? after : null);
    }

    private JsonNode tree(@Nullable String state) {
        try {
            return state == null ? json.createObjectNode() : json.readTree(state);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
