/**
 * Events: nothing lost, nothing twice, order kept.
 *
 * <p>Writing: a use case changes an aggregate and calls {@link vn.kcn.thidua.kit.events.Outbox} in the same
 * transaction. {@code OutboxRelay}, one at a time per service, publishes to Kafka as CloudEvents 1.0 in binary mode.
 *
 * <p>Reading: a {@link vn.kcn.thidua.kit.events.Projection} keeps a replica; its effect and its progress are committed
 * together. What cannot be handled becomes a dead letter, which an operator mends and re-drives.
 */
@NullMarked
package vn.kcn.thidua.kit.events;

import org.jspecify.annotations.NullMarked;
