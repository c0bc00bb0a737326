package vn.kcn.thidua.kit.export;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Export files of this process: few, and not for long. */
@ApplicationScoped
class Spool {

    /** Of one use to the next: long enough to resume a broken download. */
    @ConfigProperty(name = "thidua.exports.kept")
    Duration kept;

    @ConfigProperty(name = "thidua.exports.most")
    int most;

    @ConfigProperty(name = "thidua.exports.most-bytes")
    MemorySize mostBytes;

    @Inject
    Clock clock;

    private final List<Kept> files = new ArrayList<>();
    private @Nullable Path folder;

    private static final class Kept {
        private final SpooledFile file;
        private Instant usedAt;

        Kept(SpooledFile file, Instant usedAt) {
            this.file = file;
            this.usedAt = usedAt;
        }
    }

    /** The newest of those that fit. */
    synchronized Optional<SpooledFile> find(Predicate<SpooledFile> fits) {
        Optional<Kept> found =
                files.reversed().stream().filter(each -> fits.test(each.file)).findFirst();
        found.ifPresent(each -> each.usedAt = clock.instant());
        return found.map(each -> each.file);
    }

    synchronized Path fresh() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("exports-");
        }
        return Files.createTempFile(folder, "export-", "");
    }

    synchronized SpooledFile keep(SpooledFile file) {
        files.add(new Kept(file, clock.instant()));
        while (files.size() > most || files.size() > 1 && bytes() > mostBytes.asLongValue()) {
            drop(files.stream()
                    .filter(each -> each.file != file)
                    .min(Comparator.comparing(each -> each.usedAt))
                    .orElseThrow());
        }
        return file;
    }

    private long bytes() {
        return files.stream().mapToLong(each -> each.file.size()).sum();
    }

    @Scheduled(every = "1m", identity = "exports")
    synchronized void sweep() {
        Instant before = clock.instant().minus(kept);
        files.stream().filter(each -> each.usedAt.isBefore(before)).toList().forEach(this::drop);
    }

    /** A file that is being sent stays readable for who has opened it. */
    private void drop(Kept dropped) {
        files.remove(dropped);
        delete(dropped.file.path());
    }

    synchronized void stop(@Observes ShutdownEvent stopping) {
        files.forEach(each -> delete(each.file.path()));
        files.clear();
        if (folder != null) {
            delete(folder);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException left) {
            // the system clears its folder of temporary files
        }
    }
}
