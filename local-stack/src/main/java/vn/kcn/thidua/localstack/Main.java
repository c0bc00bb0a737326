package vn.kcn.thidua.localstack;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What {@code ./thidua} does besides building: up, down, status. */
public final class Main {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            var stack = LocalStack.ofProject();
            switch (String.join(" ", arguments)) {
                case "up" -> up(stack);
                case "ready" -> makeReady(stack);
                case "down" -> down(stack, false);
                case "down --purge" -> down(stack, true);
                case "status" -> Report.status(stack, OUT);
                default -> throw new StackFailure("Not known: " + String.join(" ", arguments));
            }
            return 0;
        } catch (StackFailure e) {
            ERR.println();
            ERR.println(e.getMessage());
            return 1;
        }
    }

    private static void up(LocalStack stack) {
        if (!makeReady(stack)) {
            OUT.println("Thi Đua KCN is running.");
        }
        Report.welcome(stack, OUT);
    }

    /** Says nothing and changes nothing when all is ready. */
    private static boolean makeReady(LocalStack stack) {
        if (stack.servers().stream().allMatch(Server::ready)) {
            return false;
        }
        var begin = System.nanoTime();
        OUT.println("Starting Thi Đua KCN");
        stack.start(new Report.Lines(OUT));
        OUT.printf("Ready after %.1f s.%n", Report.seconds(begin));
        return true;
    }

    private static void down(LocalStack stack, boolean purge) {
        var running = stack.servers().stream().anyMatch(Server::alive);
        OUT.println(running ? "Stopping Thi Đua KCN" : "Nothing runs.");
        stack.stop(new Report.Lines(OUT));
        if (purge) {
            stack.purge();
            OUT.println("The data, logs and passwords are deleted; the unpacked programs stay.");
        } else if (running) {
            OUT.println("The data stay; ./thidua down --purge deletes them too.");
        }
    }
}
