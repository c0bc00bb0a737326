package vn.kcn.thidua.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Two starts or stops of one system at the same time would undo each other. The lock goes when its holder dies. */
final class StackLock {

    private StackLock() {}

    static void whileHeld(Home home, Runnable work) {
        var file = home.run().resolve("lock");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (!locked(channel)) {
                throw new StackFailure("Another start or stop of " + home.state() + " is under way: wait for its end.");
            }
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + file, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProgram) {
            return false;
        }
    }
}
