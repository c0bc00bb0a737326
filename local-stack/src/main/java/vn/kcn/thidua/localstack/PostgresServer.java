package vn.kcn.thidua.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;

/** PostgreSQL with one database and one role of the same name for each of its users. */
public final class PostgresServer extends Server {

    private static final String NAME = "postgres";
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final List<String> databases;
    private final boolean durable;
    private final Path data;

    /** @param durable whether commits survive a loss of power; off only where the data are thrown away */
    public PostgresServer(Home home, int port, List<String> databases, boolean durable) {
        super(NAME, port, home);
        this.databases = List.copyOf(databases);
        this.durable = durable;
        this.data = home.data().resolve("postgresql-18");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + Ports.HOST + ":" + port() + "/" + database;
    }

    /** The password of the role; the superuser's is that of {@code postgres}. */
    public String password(String role) {
        return home.secrets().get("postgres-" + role);
    }

    public Connection connect(String database) throws SQLException {
        return connect(database, database);
    }

    /** As superuser, to look behind the services' backs. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        return connect(database, NAME);
    }

    @Override
    protected Launch prepare() {
        var program = new Programs(home).postgres();
        if (!Files.isDirectory(data)) {
            initialise(program);
        }
        forgetForeignLock();
        var command = new ArrayList<>(asOrdinaryUser());
        command.addAll(List.of(program.resolve("bin/postgres").toString(), "-D", data.toString()));
        settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        return new Launch(command, Map.of("TZ", "UTC"), data);
    }

    @Override
    protected boolean answers() {
        if (!Ports.open(port())) {
            return false;
        }
        try (var connection = connectAsSuperuser(NAME);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select 1")) {
            return answer.next();
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    protected void settle() {
        try (var connection = connectAsSuperuser(NAME)) {
            for (var database : databases) {
                provide(connection, database);
            }
        } catch (SQLException e) {
            throw new StackFailure("Cannot create the databases: " + e.getMessage(), e);
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; on SIGTERM it would wait for its clients to leave. */
    @Override
    protected String stopSignal() {
        return "INT";
    }

    private List<String> settings() {
        var survivesPowerLoss = durable ? "on" : "off";
        return List.of(
                "port=" + port(),
                "listen_addresses=" + Ports.HOST,
                // the path of a socket file may be too long, and nobody needs it
                "unix_socket_directories=",
                "max_connections=120",
                "shared_buffers=64MB",
                "fsync=" + survivesPowerLoss,
                "full_page_writes=" + survivesPowerLoss,
                // a killed server keeps what it acknowledged; only a killed machine may lose it without fsync
                "synchronous_commit=on",
                // when a row was committed, to measure how long an event takes from there to a replica
                "track_commit_timestamp=on",
                "timezone=UTC",
                "log_timezone=UTC");
    }

    private void initialise(Path program) {
        try {
            var draft = Files.createTempDirectory(Archives.parent(data), ".postgresql-");
            password(NAME);
            var command = new ArrayList<>(asOrdinaryUser());
            command.addAll(List.of(
                    program.resolve("bin/initdb").toString(),
                    "--pgdata=" + draft,
                    "--username=" + NAME,
                    "--pwfile=" + home.secrets().file("postgres-" + NAME),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C.UTF-8",
                    "--data-checksums",
                    durable ? "--sync-method=fsync" : "--no-sync"));
            OperatingSystem.run(command);
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StackFailure("Cannot create " + data + ": " + e.getMessage(), e);
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace of its own makes it somebody else with the same files. */
    private static List<String> asOrdinaryUser() {
        if (!OperatingSystem.root()) {
            return List.of();
        }
        try {
            OperatingSystem.run(List.of("unshare", "-U", "true"));
        } catch (StackFailure e) {
            throw new StackFailure(
                    "PostgreSQL does not run as root, and this machine gives root no user namespace (unshare -U): run this"
                            + " as an ordinary user.",
                    e);
        }
        return List.of("unshare", "-U");
    }

    /** After a crash and a reboot the pid in the lock may be a stranger's: PostgreSQL would refuse to start for it. */
    private void forgetForeignLock() {
        var lock = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(lock)) {
                return;
            }
            var pid = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
            var ours = ProcessHandle.of(pid)
                    .flatMap(handle -> handle.info().commandLine())
                    .filter(line -> line.contains(data.toString()));
            if (ours.isEmpty()) {
                Files.deleteIfExists(lock);
            }
        } catch (IOException | NumberFormatException e) {
            throw new StackFailure("Cannot read " + lock + ": " + e.getMessage(), e);
        }
    }

    private void provide(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role %s login password '%s'".formatted(name, password(name)));
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database %s owner %s".formatted(name, name));
                statement.execute("revoke all on database %s from public".formatted(name));
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Asks the driver itself: DriverManager does not see drivers of the class loaders that tests run in. */
    private Connection connect(String database, String role) throws SQLException {
        var login = new Properties();
        login.setProperty("user", role);
        login.setProperty("password", password(role));
        login.setProperty("connectTimeout", Long.toString(CONNECT.toSeconds()));
        for (var driver : ServiceLoader.load(Driver.class, PostgresServer.class.getClassLoader())) {
            var connection = driver.connect(jdbcUrl(database), login);
            if (connection != null) {
                return connection;
            }
        }
        throw new SQLException("No driver for " + jdbcUrl(database));
    }
}
