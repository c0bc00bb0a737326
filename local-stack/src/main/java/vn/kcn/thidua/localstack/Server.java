package vn.kcn.thidua.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One program of the system, running as a process of its own. */
public abstract class Server {

    private static final int LINES_THAT_EXPLAIN = 25;

    private final String name;
    private final int port;
    private final ServerProcess process;
    protected final Home home;

    protected Server(String name, int port, Home home) {
        this.name = name;
        this.port = port;
        this.home = home;
        this.process = new ServerProcess(name, home);
    }

    /** How to run it. */
    protected record Launch(List<String> command, Map<String, String> environment, Path directory) {}

    /** Makes data and configuration ready and tells the command. */
    protected abstract Launch prepare();

    /** Whether it does its work now, not only whether its port is open. */
    protected abstract boolean answers();

    /** Once after each start, when it answers. */
    protected void settle() {}

    protected Duration patience() {
        return Duration.ofSeconds(120);
    }

    /** How long a stop may take before it becomes a kill. */
    protected Duration grace() {
        return Duration.ofSeconds(20);
    }

    /** Once after each stop, and after each kill. */
    protected void stopped(boolean inOrder) {}

    protected String stopSignal() {
        return "TERM";
    }

    public final String name() {
        return name;
    }

    public final int port() {
        return port;
    }

    public final ServerProcess process() {
        return process;
    }

    public final boolean alive() {
        return process.alive();
    }

    public final boolean ready() {
        return alive() && answers();
    }

    /** Starts the process unless it runs; {@link #awaitReady} tells when it can be used. */
    public final void start() {
        if (!alive()) {
            stopped(false);
            var launch = prepare();
            process.start(launch.command(), launch.environment(), launch.directory());
        }
    }

    public final void awaitReady() {
        if (!answersBeforeItEnds()) {
            throw new StackFailure(name + " has stopped while starting." + explanation());
        }
        settle();
    }

    /** Both; a process that was found running but about to end is started anew. */
    final void run() {
        var found = alive();
        start();
        if (found && !answersBeforeItEnds()) {
            start();
        }
        awaitReady();
    }

    private boolean answersBeforeItEnds() {
        var deadline = System.nanoTime() + patience().toNanos();
        while (!answers()) {
            if (!alive()) {
                return false;
            }
            if (System.nanoTime() > deadline) {
                throw new StackFailure(
                        name + " is not ready after " + patience().toSeconds() + " s." + explanation());
            }
            ServerProcess.pause();
        }
        return true;
    }

    /** Lets it finish what it took, within a limit. */
    public final void stop() {
        process.signal(stopSignal());
        var inOrder = process.awaitExit(grace());
        if (!inOrder) {
            process.kill9();
        }
        process.forget();
        stopped(inOrder);
    }

    /** As a crash would: no farewell. The data stay as they are, and {@link #start} goes on with them. */
    public final void kill9() {
        process.kill9();
        process.forget();
        stopped(false);
    }

    private String explanation() {
        return "\nThe end of " + process.log() + ":\n" + process.lastLines(LINES_THAT_EXPLAIN);
    }
}
