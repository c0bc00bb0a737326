/**
 * The change feed over HTTP: what the topics of Kafka tell, for those who cannot reach them.
 *
 * <p>Pages of events in the order of their positions, with the fields that changed; long polling holds no thread and no
 * connection of the database. Snapshots to start from: {@link vn.kcn.thidua.kit.events.FeedSnapshots}.
 */
@NullMarked
package vn.kcn.thidua.kit.feed;

import org.jspecify.annotations.NullMarked;
