package vn.kcn.thidua.kit.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Feeds one projection: a batch per poll, its effect and its progress in one transaction. */
final class ProjectionLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(ProjectionLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration TRANSACTION = Duration.ofSeconds(120);

    private final Projection projection;
    private final Topics topics;
    private final Transactions transactions;
    private final DeadLetters deadLetters;
    private final ObjectMapper json;
    private final String instance;
    private final String group;
    private final ConsumerProgress progress;
    private final Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
    /** Held while a batch is worked on: a rebuild takes it to stop the loop between two batches. */
    private final ReentrantLock pace = new ReentrantLock();

    private volatile boolean running = true;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;

    ProjectionLoop(
            Projection projection,
            Topics topics,
            Transactions transactions,
            DeadLetters deadLetters,
            ObjectMapper json,
            String service,
            String instance) {
        this.projection = projection;
        this.topics = topics;
        this.transactions = transactions;
        this.deadLetters = deadLetters;
        this.json = json;
        this.group = service + "." + projection.name();
        this.instance = instance;
        this.progress = new ConsumerProgress(projection.name());
    }

    @Override
    public void run() {
        while (running) {
            try (KafkaConsumer<String, byte[]> kafka = connect()) {
                consumer = kafka;
                consume(kafka);
            } catch (WakeupException stopping) {
                return;
            } catch (ConsumerProgress.LostPartition moved) {
                LOG.infof("%s reads its progress anew: %s", projection.name(), moved.getMessage());
            } catch (InterruptedException stopped) {
                return;
            } catch (Exception failed) {
                LOG.warnf("%s lost its broker or database and tries again: %s", projection.name(), failed.toString());
                backoff.pause();
            } finally {
                consumer = null;
            }
        }
    }

    void stop() {
        running = false;
        KafkaConsumer<String, byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    ReentrantLock pace() {
        return pace;
    }

    private KafkaConsumer<String, byte[]> connect() throws Exception {
        topics.ensure(projection.topics());
        topics.ensure(projection.topics().stream().map(Topics::deadLetters).toList());
        Map<String, Object> settings = topics.client();
        settings.put("group.id", group);
        settings.put("group.instance.id", group + "." + instance);
        settings.put("session.timeout.ms", 10_000);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("isolation.level", "read_committed");
        settings.put("max.poll.records", 1_000);
        settings.put("fetch.max.wait.ms", 250);
        settings.put("metadata.max.age.ms", 30_000);
        var kafka = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        kafka.subscribe(projection.topics(), new StartWhereTheEffectsEnd(kafka));
        return kafka;
    }

    private void consume(KafkaConsumer<String, byte[]> kafka) throws Exception {
        while (running) {
            ConsumerRecords<String, byte[]> batch = kafka.poll(POLL);
            if (batch.isEmpty()) {
                continue;
            }
            pace.lock();
            try {
                take(batch);
            } finally {
                pace.unlock();
            }
            backoff.reset();
            kafka.commitAsync(); // for lag figures alone: the truth is in consumer_progress
        }
    }

    private void take(ConsumerRecords<String, byte[]> batch) throws Exception {
        try {
            inOneTransaction(batch);
        } catch (ConsumerProgress.LostPartition moved) {
            throw moved;
        } catch (Exception failed) {
            LOG.debugf(failed, "%s takes a batch event by event", projection.name());
            for (TopicPartition partition : batch.partitions()) {
                for (ConsumerRecord<String, byte[]> event : batch.records(partition)) {
                    alone(partition, event);
                }
            }
        }
    }

    private void inOneTransaction(ConsumerRecords<String, byte[]> batch) throws Exception {
        transactions.run(TRANSACTION, connection -> {
            for (TopicPartition partition : batch.partitions()) {
                List<ConsumerRecord<String, byte[]>> events = batch.records(partition);
                for (ConsumerRecord<String, byte[]> event : events) {
                    projection.apply(connection, ReceivedEvent.read(event.headers(), event.value(), json));
                }
                progress.advance(
                        connection,
                        partition,
                        events.getFirst().offset(),
                        events.getLast().offset() + 1);
            }
            return true;
        });
    }

    /** Retries what may pass for as long as it takes; what never will is set aside, and the partition goes on. */
    private void alone(TopicPartition partition, ConsumerRecord<String, byte[]> event) throws Exception {
        while (running) {
            try {
                transactions.run(TRANSACTION, connection -> {
                    projection.apply(connection, ReceivedEvent.read(event.headers(), event.value(), json));
                    progress.advance(connection, partition, event.offset(), event.offset() + 1);
                    return true;
                });
                return;
            } catch (ConsumerProgress.LostPartition moved) {
                throw moved;
            } catch (Exception failed) {
                if (!Failures.mayPass(failed) && setAside(partition, event, failed)) {
                    return;
                }
                backoff.pause();
            }
        }
        throw new InterruptedException("stopped before the batch was done");
    }

    private boolean setAside(TopicPartition partition, ConsumerRecord<String, byte[]> event, Exception cause)
            throws ConsumerProgress.LostPartition {
        try {
            transactions.run(TRANSACTION, connection -> {
                deadLetters.keep(projection.name(), event, cause);
                progress.advance(connection, partition, event.offset(), event.offset() + 1);
                return true;
            });
            LOG.errorf(
                    "%s set aside the event at %s offset %d: %s",
                    projection.name(), partition, event.offset(), cause.toString());
            return true;
        } catch (ConsumerProgress.LostPartition moved) {
            throw moved;
        } catch (Exception failed) {
            LOG.warnf("%s could not set an event aside and tries again: %s", projection.name(), failed.toString());
            return false;
        }
    }

    private final class StartWhereTheEffectsEnd implements ConsumerRebalanceListener {

        private final KafkaConsumer<String, byte[]> kafka;

        StartWhereTheEffectsEnd(KafkaConsumer<String, byte[]> kafka) {
            this.kafka = kafka;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {}

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            try {
                Map<TopicPartition, Long> reached = transactions.run(TRANSACTION, progress::read);
                for (TopicPartition partition : partitions) {
                    Long next = reached.get(partition);
                    if (next == null) {
                        kafka.seekToBeginning(List.of(partition));
                    } else {
                        kafka.seek(partition, next);
                    }
                }
            } catch (Exception failed) {
                throw new IllegalStateException("cannot read the progress of " + projection.name(), failed);
            }
        }
    }
}
