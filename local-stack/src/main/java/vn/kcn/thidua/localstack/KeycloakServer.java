package vn.kcn.thidua.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm of deploy/keycloak, its tables in a database of {@link PostgresServer}. */
public final class KeycloakServer extends JavaServer {

    public static final String REALM = "thidua";
    public static final String ADMIN = "admin";
    static final String DATABASE = "keycloak";

    /** As its own start script gives them, the collector and the heap apart. */
    private static final List<String> FLAGS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin"
                    + ".QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final int managementPort;
    private final PostgresServer postgres;
    private final String gatewayUrl;

    /** @param gatewayUrl whose pages may ask for tokens */
    public KeycloakServer(Home home, int port, int managementPort, PostgresServer postgres, String gatewayUrl) {
        super("keycloak", port, home);
        this.managementPort = managementPort;
        this.postgres = postgres;
        this.gatewayUrl = gatewayUrl;
    }

    public String url() {
        return "http://" + Ports.HOST + ":" + port();
    }

    public String issuer() {
        return url() + "/realms/" + REALM;
    }

    int managementPort() {
        return managementPort;
    }

    /** Generated; also where the file with it stands is worth telling a person. */
    public String adminPassword() {
        return home.secrets().get("keycloak-admin");
    }

    @Override
    Program program() {
        var folder = new Programs(home).keycloak();
        var place = furnish(folder);
        return new Program(
                folder.resolve("lib"),
                FLAGS,
                List.of(
                        "-Dkc.home.dir=" + place,
                        "-Djboss.server.config.dir=" + place.resolve("conf"),
                        "-cp",
                        folder.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized",
                        "--import-realm"),
                environment(),
                place);
    }

    @Override
    protected boolean answers() {
        return Http.answers(URI.create("http://" + Ports.HOST + ":" + managementPort + "/health/ready"));
    }

    /** The first start makes a hundred tables. */
    @Override
    protected Duration patience() {
        return Duration.ofSeconds(240);
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", Ports.HOST),
                Map.entry("KC_HTTP_PORT", Integer.toString(port())),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(managementPort)),
                Map.entry("KC_HTTP_MANAGEMENT_SCHEME", "http"),
                Map.entry("KC_HOSTNAME", url()),
                Map.entry("KC_CACHE", "local"),
                // it tells each time that it is not ready yet
                Map.entry("KC_LOG_LEVEL", "info,io.smallrye.health:warn"),
                Map.entry("KC_DB_URL", postgres.jdbcUrl(DATABASE)),
                Map.entry("KC_DB_USERNAME", DATABASE),
                Map.entry("KC_DB_PASSWORD", postgres.password(DATABASE)),
                Map.entry("KC_DB_POOL_MAX_SIZE", "15"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword()),
                Map.entry("MALLOC_ARENA_MAX", "2"),
                Map.entry("THIDUA_GATEWAY_URL", gatewayUrl));
    }

    /** A Keycloak home of this system's own: the program's folders by link, the data beside them. */
    private Path furnish(Path program) {
        var place = home.data().resolve("keycloak");
        try {
            for (var shared : List.of("lib", "providers", "themes", "conf")) {
                var link = Home.directory(place).resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, program.resolve(shared));
            }
            var realms = Home.directory(place.resolve("data/import"));
            DemoRealm.write(home.root().resolve("deploy/keycloak"), realms.resolve("realm.json"));
            return place;
        } catch (IOException e) {
            throw new StackFailure("Cannot prepare " + place + ": " + e.getMessage(), e);
        }
    }
}
