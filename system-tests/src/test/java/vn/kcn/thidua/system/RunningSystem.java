package vn.kcn.thidua.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.kcn.thidua.localstack.LocalStack;
import vn.kcn.thidua.localstack.Ports;
import vn.kcn.thidua.system.demo.Cast;

/** One system for all tests of the run, beside any that a person may have running; gone with the run. */
final class RunningSystem {

    private static final LocalStack STACK = start();
    static final Cast CAST = new Cast(STACK.gatewayUrl(), STACK.keycloakUrl());

    private RunningSystem() {}

    static LocalStack stack() {
        return STACK;
    }

    /** A service's own database, to look at its replicas. */
    static Connection database(String service) throws SQLException {
        return DriverManager.getConnection(
                STACK.postgres().jdbcUrl(service), service, STACK.postgres().password(service));
    }

    static KafkaConsumer<String, byte[]> consumer() {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", STACK.kafka().bootstrapServers());
        settings.put("group.id", "test-" + UUID.randomUUID());
        settings.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static LocalStack start() {
        try {
            Path state = Files.createTempDirectory("thidua-system");
            LocalStack stack = LocalStack.beside(state, Ports.anywhere());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stack.servers().reversed().forEach(server -> {
                    if (server.alive()) {
                        server.stop();
                    }
                });
                stack.purge();
            }));
            stack.start();
            return stack;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
