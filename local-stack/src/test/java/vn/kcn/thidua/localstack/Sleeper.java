package vn.kcn.thidua.localstack;

import java.util.List;
import java.util.Map;

/** The smallest server: a shell that runs what it is told. */
final class Sleeper extends Server {

    private final String script;

    Sleeper(Home home, String script) {
        super("sleeper", 1, home);
        this.script = script;
    }

    static Sleeper on(Home home) {
        return new Sleeper(home, "exec sleep 600");
    }

    @Override
    protected Launch prepare() {
        return new Launch(List.of("sh", "-c", script), Map.of(), home.state());
    }

    @Override
    protected boolean answers() {
        return alive() && !script.contains("exit");
    }
}
