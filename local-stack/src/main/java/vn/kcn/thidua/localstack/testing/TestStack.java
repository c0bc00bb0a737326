package vn.kcn.thidua.localstack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.kcn.thidua.localstack.Home;
import vn.kcn.thidua.localstack.KafkaBroker;
import vn.kcn.thidua.localstack.Ports;
import vn.kcn.thidua.localstack.PostgresServer;
import vn.kcn.thidua.localstack.Server;

/**
 * A real PostgreSQL and a real Kafka on free ports, started once for all tests of a run and thrown away with it. Fault
 * tests may {@code kill9()}, {@code start()} and {@code awaitReady()} them.
 *
 * <p>Tests may see this class through several class loaders; what all of them must know stands in system properties.
 */
public final class TestStack {

    /** The service under test has one database; which one does not matter to it. */
    static final String DATABASE = "service";

    private static final String PLACE = "thidua.test-stack.place";
    private static final String PORTS = "thidua.test-stack.ports";

    private TestStack() {}

    public static PostgresServer postgres() {
        ensureRunning();
        return postgresServer();
    }

    public static KafkaBroker kafka() {
        ensureRunning();
        return kafkaBroker();
    }

    /** Starts what the run needs, unless it runs already. */
    public static void ensureRunning() {
        synchronized (PORTS.intern()) {
            if (System.getProperty(PORTS) != null) {
                return;
            }
            var ports = Ports.free(3);
            System.setProperty(PORTS, ports[0] + "," + ports[1] + "," + ports[2]);
            try {
                var kafka = kafkaBroker();
                var broker = CompletableFuture.runAsync(() -> run(kafka));
                run(postgresServer());
                broker.join();
            } catch (RuntimeException e) {
                System.clearProperty(PORTS);
                throw e;
            }
        }
    }

    private static void run(Server server) {
        server.start();
        server.awaitReady();
    }

    static String secret(String name) {
        return home().secrets().get(name);
    }

    private static PostgresServer postgresServer() {
        return new PostgresServer(home(), port(0), List.of(DATABASE), false);
    }

    private static KafkaBroker kafkaBroker() {
        return new KafkaBroker(home(), port(1), port(2));
    }

    private static int port(int index) {
        return Integer.parseInt(System.getProperty(PORTS, "").split(",")[index]);
    }

    private static Home home() {
        return Home.find().withState(place());
    }

    /** A temporary folder that goes with this run. */
    private static Path place() {
        synchronized (PLACE.intern()) {
            var known = System.getProperty(PLACE);
            if (known != null) {
                return Path.of(known);
            }
            try {
                Leftovers.sweep();
                var place = Files.createTempDirectory(Leftovers.PREFIX);
                Leftovers.own(place);
                System.setProperty(PLACE, place.toString());
                return place;
            } catch (IOException e) {
                throw new UncheckedIOException("No temporary folder", e);
            }
        }
    }
}
