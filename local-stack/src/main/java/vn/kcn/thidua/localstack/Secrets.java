package vn.kcn.thidua.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords and keys, made once on this machine and readable by their owner alone. */
public record Secrets(Path folder) {

    private static final int BYTES = 24;

    public String get(String name) {
        try {
            var file = file(name);
            return Files.exists(file) ? Files.readString(file).strip() : create(name);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the secret " + name, e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    private String create(String name) throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try {
            var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.writeString(Files.createFile(file(name), onlyOwner), secret);
            return secret;
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return Files.readString(file(name)).strip();
        }
    }
}
