package vn.kcn.thidua.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where everything stands.
 *
 * @param root the project
 * @param state data, logs, pid files and secrets of one running system
 * @param programs the unpacked programs, shared by all systems of the project
 */
public record Home(Path root, Path state, Path programs) {

    /** The home of the project that the current directory belongs to; THIDUA_HOME moves its state. */
    public static Home find() {
        var root = rootAbove(Path.of("").toAbsolutePath());
        var moved = System.getenv("THIDUA_HOME");
        var state = moved == null || moved.isBlank()
                ? root.resolve(".thidua")
                : Path.of(moved).toAbsolutePath();
        return new Home(root, state, state.resolve("dist"));
    }

    /** Another system beside this one: its own state, the same programs. */
    public Home withState(Path other) {
        return new Home(root, other.toAbsolutePath(), programs);
    }

    /** What the build laid ready: archives of the programs and the libraries. */
    Path delivered() {
        return root.resolve("local-stack/target/dist");
    }

    public Path data() {
        return made("data");
    }

    public Path logs() {
        return made("logs");
    }

    public Path run() {
        return made("run");
    }

    /** Beside the programs and shared like them. */
    Path cache() {
        return directory(programs.resolveSibling("cache"));
    }

    public Secrets secrets() {
        return new Secrets(made("secrets"));
    }

    void purge() {
        Archives.deleteTree(data());
        Archives.deleteTree(logs());
        Archives.deleteTree(state.resolve("secrets"));
    }

    private Path made(String folder) {
        return directory(state.resolve(folder));
    }

    static Path directory(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + path, e);
        }
    }

    private static Path rootAbove(Path start) {
        var given = System.getProperty("thidua.root");
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        for (var at = start; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(".mvn")) && Files.isDirectory(at.resolve("local-stack"))) {
                return at;
            }
        }
        throw new StackFailure("Not inside the project: " + start);
    }
}
