package vn.kcn.thidua.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/** One Kafka node in KRaft mode, broker and controller in one process. */
public final class KafkaBroker extends JavaServer {

    private static final int PATIENCE_MILLIS = 2_000;
    private static final List<String> FLAGS = List.of(
            "-Xmx256m",
            "-Xms64m",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
            // Kafka's own use of it, announced by Java in the log otherwise
            "--sun-misc-unsafe-memory-access=allow");

    private final int controllerPort;
    private final Path data;

    public KafkaBroker(Home home, int port, int controllerPort) {
        super("kafka", port, home);
        this.controllerPort = controllerPort;
        // a newer broker's data cannot be opened by an older one: a folder for each line of releases
        this.data = home.data().resolve("kafka-4.1");
    }

    public String bootstrapServers() {
        return Ports.HOST + ":" + port();
    }

    int controllerPort() {
        return controllerPort;
    }

    @Override
    Program program() {
        var jars = new Programs(home).kafka();
        var settings = home.run().resolve("kafka.properties");
        try {
            Files.write(settings, settings());
            if (!Files.exists(data.resolve("meta.properties"))) {
                format(jars, settings);
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot prepare " + data + ": " + e.getMessage(), e);
        }
        return new Program(
                jars,
                FLAGS,
                List.of("-cp", jars + "/*", "kafka.Kafka", settings.toString()),
                Map.of("MALLOC_ARENA_MAX", "2"),
                Home.directory(data));
    }

    private static void format(Path jars, Path settings) {
        var command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", jars + "/*", "kafka.tools.StorageTool", "format"));
        command.addAll(List.of("-t", Uuid.randomUuid().toString(), "-c", settings.toString()));
        OperatingSystem.run(command);
    }

    @Override
    protected boolean answers() {
        if (!Ports.open(port())) {
            return false;
        }
        try (var admin = admin()) {
            var cluster = admin.describeCluster();
            return !cluster.nodes().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** To look at topics and groups. */
    public Admin admin() {
        var settings = new Properties();
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5 * PATIENCE_MILLIS);
        return KafkaClients.make(() -> Admin.create(settings));
    }

    private List<String> settings() {
        return List.of(
                "node.id=1",
                "process.roles=broker,controller",
                "listeners=PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d".formatted(Ports.HOST, port(), controllerPort),
                "advertised.listeners=PLAINTEXT://" + bootstrapServers(),
                "controller.listener.names=CONTROLLER",
                "controller.quorum.voters=1@%s:%d".formatted(Ports.HOST, controllerPort),
                "listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
                "log.dirs=" + data,
                // the services create their topics themselves, with the settings these need
                "auto.create.topics.enable=false",
                "num.partitions=6",
                "default.replication.factor=1",
                "min.insync.replicas=1",
                "offsets.topic.num.partitions=4",
                "offsets.topic.replication.factor=1",
                "transaction.state.log.num.partitions=1",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "share.coordinator.state.topic.num.partitions=1",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "group.initial.rebalance.delay.ms=0",
                // a broker that was killed may come back after this time, and must say more often that it lives
                "broker.session.timeout.ms=5000",
                "broker.heartbeat.interval.ms=1000",
                // the default of 128 MB would be half of the heap
                "log.cleaner.dedupe.buffer.size=4194304",
                "log.cleaner.io.buffer.size=131072",
                // outbox relays and projections expect their topics to keep everything
                "log.retention.ms=-1");
    }
}
