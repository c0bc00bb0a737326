package vn.kcn.thidua.system.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the demo tells a person: numbered steps, and a line for each thing that happened. */
final class Screen {

    private final PrintStream out;
    private final Instant begun = Instant.now();
    private int step;

    Screen(PrintStream out) {
        this.out = out;
    }

    void step(String title) {
        out.printf(Locale.ROOT, "%n%d. %s%n", ++step, title);
    }

    void line(String format, Object... facts) {
        out.printf(Locale.ROOT, "   " + format + "%n", facts);
    }

    void end() {
        out.printf(
                Locale.ROOT,
                "%nDone in %.1f s.%n",
                Duration.between(begun, Instant.now()).toMillis() / 1000.0);
    }
}
