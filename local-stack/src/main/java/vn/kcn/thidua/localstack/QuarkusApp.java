package vn.kcn.thidua.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the project's own processes, as the build packaged it. */
final class QuarkusApp extends JavaServer {

    private final Map<String, String> environment;

    QuarkusApp(String name, int port, Home home, Map<String, String> settings) {
        super(name, port, home);
        environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_HOST", Ports.HOST);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        // each thread's own arena of the C library would cost more memory than it saves time
        environment.put("MALLOC_ARENA_MAX", "2");
    }

    String url() {
        return "http://" + Ports.HOST + ":" + port();
    }

    @Override
    Program program() {
        var app = new Programs(home).app(name());
        var flags = new ArrayList<>(List.of("-Xmx192m", "-Xms32m", "-XX:+ExitOnOutOfMemoryError"));
        flags.addAll(askedFor());
        return new Program(
                app,
                flags,
                List.of("-jar", app.resolve("quarkus-run.jar").toString()),
                environment,
                Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** A person's wishes come last and win, such as -XX:TieredStopAtLevel=4 for a load test. */
    private static List<String> askedFor() {
        var wishes = System.getenv("THIDUA_JAVA_OPTS");
        return wishes == null || wishes.isBlank()
                ? List.of()
                : List.of(wishes.strip().split("\\s+"));
    }

    @Override
    boolean lastsBeyondBuilds() {
        return false;
    }

    @Override
    protected boolean answers() {
        return Http.answers(URI.create(url() + "/q/health/ready"));
    }
}
