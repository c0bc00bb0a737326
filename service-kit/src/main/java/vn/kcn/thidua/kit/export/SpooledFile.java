package vn.kcn.thidua.kit.export;

import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;

/**
 * One export as a file.
 *
 * @param key query, format and content coding
 * @param mark of the state it was made of
 */
record SpooledFile(String key, Mark mark, Path path, long size, byte[] sha256) {

    /**
     * Which state of the service it is: the feed's position, and whether every event that belongs to it has its place. If
     * so, the same position is the same state; if not, there may be several states at one position.
     */
    record Mark(long position, boolean isSettled) {}

    /** Strong: two files with it are the same byte by byte. */
    String etag() {
        return HexFormat.of().formatHex(sha256, 0, 16);
    }

    /** RFC 9530. */
    String digest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    }
}
