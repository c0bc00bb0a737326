package vn.kcn.thidua.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The whole system: PostgreSQL, Kafka, Keycloak, the three services and the gateway. A system is known by its home: who
 * makes a LocalStack on the home of a running one can look at it and stop it.
 */
public final class LocalStack {

    private static final List<String> SERVICES = List.of("enterprises", "indicators", "nominations");

    private final Home home;
    private final Ports ports;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final KeycloakServer keycloak;
    private final List<QuarkusApp> services;
    private final QuarkusApp gateway;

    private LocalStack(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
        var databases = new ArrayList<>(SERVICES);
        databases.add(KeycloakServer.DATABASE);
        postgres = new PostgresServer(home, ports.get(Port.POSTGRES), databases, true);
        kafka = new KafkaBroker(home, ports.get(Port.KAFKA), ports.get(Port.KAFKA_CONTROLLER));
        keycloak = new KeycloakServer(
                home, ports.get(Port.KEYCLOAK), ports.get(Port.KEYCLOAK_MANAGEMENT), postgres, gatewayUrl());
        services = List.of(
                service("enterprises", Port.ENTERPRISES),
                service("indicators", Port.INDICATORS),
                service("nominations", Port.NOMINATIONS));
        gateway = new QuarkusApp(
                "gateway",
                ports.get(Port.GATEWAY),
                home,
                Map.of(
                        Port.GATEWAY_MANAGEMENT.variable(),
                        Integer.toString(ports.get(Port.GATEWAY_MANAGEMENT)),
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        keycloak.issuer(),
                        "THIDUA_UPSTREAM_ENTERPRISES",
                        services.get(0).url(),
                        "THIDUA_UPSTREAM_INDICATORS",
                        services.get(1).url(),
                        "THIDUA_UPSTREAM_NOMINATIONS",
                        services.get(2).url()));
    }

    /** The one of {@code ./thidua up}; the environment may move its home and its ports. */
    public static LocalStack ofProject() {
        var stack = new LocalStack(Home.find(), Ports.of(System.getenv()));
        stack.javaServers().forEach(JavaServer::recordCache);
        return stack;
    }

    /** Another one, with its own data, that may run at the same time. */
    public static LocalStack beside(Path state, Ports ports) {
        return new LocalStack(Home.find().withState(state), ports);
    }

    public String gatewayUrl() {
        return url(Port.GATEWAY);
    }

    public String keycloakUrl() {
        return keycloak.url();
    }

    public String issuer() {
        return keycloak.issuer();
    }

    /** Of one process past the gateway, such as {@code enterprises-service}. */
    public String url(Port port) {
        return "http://" + Ports.HOST + ":" + ports.get(port);
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    public KeycloakServer keycloak() {
        return keycloak;
    }

    public Home home() {
        return home;
    }

    /** In the order of starting. */
    public List<Server> servers() {
        var all = new ArrayList<Server>(List.of(postgres, kafka, keycloak));
        all.addAll(services);
        all.add(gateway);
        return all;
    }

    /** By name: postgres, kafka, keycloak, enterprises-service, indicators-service, nominations-service, gateway. */
    public Server process(String name) {
        return servers().stream()
                .filter(server -> server.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No process is called " + name));
    }

    public void start() {
        start(Progress.SILENT);
    }

    /** Starts what does not run and waits until all can be used; when one fails, stops what it started. */
    public void start(Progress progress) {
        StackLock.whileHeld(home, () -> {
            requirePorts();
            if (!new Programs(home).unpackedBefore()) {
                progress.note("The first start unpacks the programs and builds Keycloak: about a minute more");
            }
            var started = servers().stream().filter(server -> !server.alive()).toList();
            try {
                run(List.of(postgres), progress);
                run(List.of(kafka, keycloak), progress);
                var rest = new ArrayList<>(services);
                rest.add(gateway);
                run(rest, progress);
            } catch (RuntimeException e) {
                started.reversed().forEach(LocalStack::giveUp);
                throw e;
            }
        });
    }

    private static void giveUp(Server server) {
        if (server instanceof PostgresServer) {
            server.stop();
        } else {
            server.kill9();
        }
    }

    public void stop() {
        stop(Progress.SILENT);
    }

    /** In the reverse order, each with time to finish what it took. */
    public void stop(Progress progress) {
        StackLock.whileHeld(home, () -> {
            if (javaServers().stream().anyMatch(JavaServer::recording)) {
                progress.note("This stop also writes what makes the next start faster: half a minute more, once");
            }
            end(List.of(gateway), progress);
            end(services, progress);
            end(List.of(keycloak, kafka), progress);
            end(List.of(postgres), progress);
        });
    }

    /** Deletes what a stopped system leaves: data, logs, secrets. The programs and caches stay. */
    public void purge() {
        StackLock.whileHeld(home, () -> {
            if (servers().stream().anyMatch(Server::alive)) {
                throw new StackFailure("Something of " + home.state() + " still runs: stop it first.");
            }
            home.purge();
        });
    }

    private QuarkusApp service(String name, Port port) {
        return new QuarkusApp(
                name + "-service",
                ports.get(port),
                home,
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(name),
                        "QUARKUS_DATASOURCE_USERNAME", name,
                        "QUARKUS_DATASOURCE_PASSWORD", postgres.password(name),
                        "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                        "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer(),
                        "THIDUA_CURSOR_SECRET", home.secrets().get("cursor")));
    }

    private List<JavaServer> javaServers() {
        return servers().stream()
                .filter(JavaServer.class::isInstance)
                .map(JavaServer.class::cast)
                .toList();
    }

    /** All conflicts at once, so that one look mends them. */
    private void requirePorts() {
        var conflicts = new ArrayList<String>();
        for (var port : Port.values()) {
            if (!process(port.owner()).alive() && !Ports.available(ports.get(port))) {
                conflicts.add(
                        "Port %d, which %s needs, is taken by another program: end that, or set %s to a free port."
                                .formatted(ports.get(port), port.owner(), port.variable()));
            }
        }
        if (!conflicts.isEmpty()) {
            throw new StackFailure(String.join("\n", conflicts));
        }
    }

    private static void run(List<? extends Server> servers, Progress progress) {
        Together.each(servers, server -> {
            if (server.ready()) {
                return;
            }
            var begin = System.nanoTime();
            server.run();
            progress.ready(server, since(begin));
        });
    }

    private static void end(List<? extends Server> servers, Progress progress) {
        Together.each(servers, server -> {
            var begin = System.nanoTime();
            var alive = server.alive();
            server.stop();
            if (alive) {
                progress.stopped(server, since(begin));
            }
        });
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
