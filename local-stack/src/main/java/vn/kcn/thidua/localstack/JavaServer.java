package vn.kcn.thidua.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server that is a Java program; it runs on the Java that runs this one. */
abstract class JavaServer extends Server {

    /** Small and quickly there: a demo's throughput needs neither the big compiler nor many collector threads. */
    private static final List<String> LEAN = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final Duration TO_WRITE_A_CACHE = Duration.ofSeconds(180);

    private final AotCache cache;
    private AotCache.Recording recording = AotCache.Recording.NEVER;

    JavaServer(String name, int port, Home home) {
        super(name, port, home);
        this.cache = new AotCache(home.cache(), name, home.run().resolve(name + ".recording"));
    }

    /**
     * @param jars the folder that holds all of the program's code
     * @param flags for the virtual machine, those that tell where this system stands left to {@code program}
     * @param program class path or jar, main class and arguments
     */
    record Program(
            Path jars, List<String> flags, List<String> program, Map<String, String> environment, Path directory) {}

    abstract Program program();

    /** Whether the next build of this project leaves it as it is. */
    boolean lastsBeyondBuilds() {
        return true;
    }

    /** From now on a start without a cache may make one, which lengthens the stop. */
    final void recordCache() {
        recording = lastsBeyondBuilds() ? AotCache.Recording.AT_ONCE : AotCache.Recording.WHEN_STARTED_AGAIN;
    }

    @Override
    protected final Launch prepare() {
        var program = program();
        var flags = new ArrayList<>(LEAN);
        flags.addAll(program.flags());
        var command = new ArrayList<>(List.of(java()));
        command.addAll(flags);
        command.addAll(cache.flags(program.jars(), flags, recording));
        command.addAll(program.program());
        return new Launch(command, program.environment(), program.directory());
    }

    @Override
    protected final Duration grace() {
        return cache.recording() ? TO_WRITE_A_CACHE : super.grace();
    }

    @Override
    protected final void stopped(boolean inOrder) {
        if (inOrder) {
            cache.keep();
        } else {
            cache.drop();
        }
    }

    /** Whether a stop will take its time to make later starts shorter. */
    final boolean recording() {
        return alive() && cache.recording();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
