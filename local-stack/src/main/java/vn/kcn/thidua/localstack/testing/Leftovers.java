package vn.kcn.thidua.localstack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ends a run's processes and deletes its folder: when the run ends, or, if it was killed, when the next one begins.
 *
 * <p>The end comes in a shutdown hook, when the class loader of this class may be closed: what runs there uses the JDK
 * and this class alone.
 */
final class Leftovers {

    static final String PREFIX = "thidua-test-";
    private static final String OWNER = "owner";

    private Leftovers() {}

    static void own(Path place) throws IOException {
        var self = ProcessHandle.current();
        Files.writeString(place.resolve(OWNER), signature(self));
        Runtime.getRuntime().addShutdownHook(new Thread(new Runnable() {
            @Override
            public void run() {
                remove(place);
            }
        }));
    }

    static void sweep() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var places = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (var place : places) {
                var owner = place.resolve(OWNER);
                if (Files.isReadable(owner) && !lives(Files.readString(owner))) {
                    remove(place);
                }
            }
        }
    }

    private static boolean lives(String signature) {
        if (signature.isEmpty()) {
            return true; // about to be written
        }
        var pid = Long.parseLong(signature.substring(0, signature.indexOf(' ')));
        var handle = ProcessHandle.of(pid);
        return handle.isPresent() && signature(handle.get()).equals(signature);
    }

    private static String signature(ProcessHandle handle) {
        var start = handle.info().startInstant();
        return handle.pid() + " " + (start.isPresent() ? start.get() : "unknown");
    }

    private static void remove(Path place) {
        try {
            for (var process : processesOf(place)) {
                var children = process.descendants().toArray(ProcessHandle[]::new);
                process.destroyForcibly();
                for (var child : children) {
                    child.destroyForcibly();
                }
            }
            for (var attempt = 0; Files.exists(place) && attempt < 50; attempt++) {
                deleteOnce(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + place, e);
        }
    }

    /** Each of our processes bears the folder in its command line. */
    private static List<ProcessHandle> processesOf(Path place) throws IOException {
        var found = new ArrayList<ProcessHandle>();
        if (!Files.isDirectory(place.resolve("run"))) {
            return found;
        }
        try (var files = Files.newDirectoryStream(place.resolve("run"), "*.pid")) {
            for (var file : files) {
                var lines = Files.readAllLines(file);
                var handle = lines.isEmpty()
                        ? java.util.Optional.<ProcessHandle>empty()
                        : ProcessHandle.of(Long.parseLong(lines.getFirst()));
                if (handle.isPresent()) {
                    var command = handle.get().info().commandLine();
                    if (command.isPresent() && command.get().contains(place.toString())) {
                        found.add(handle.get());
                    }
                }
            }
        }
        return found;
    }

    /** PostgreSQL's processes may still write while their parent is gone: what cannot be deleted now can be soon. */
    private static void deleteOnce(Path place) throws IOException {
        List<Path> deepestFirst;
        try (var tree = Files.walk(place)) {
            deepestFirst = new ArrayList<>(tree.toList());
        } catch (UncheckedIOException changedMeanwhile) {
            return;
        }
        deepestFirst.sort(Comparator.reverseOrder());
        for (var path : deepestFirst) {
            try {
                Files.deleteIfExists(path);
            } catch (java.nio.file.DirectoryNotEmptyException grownMeanwhile) {
                return;
            }
        }
    }
}
