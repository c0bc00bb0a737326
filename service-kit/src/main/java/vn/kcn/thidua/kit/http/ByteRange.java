package vn.kcn.thidua.kit.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file that a client wants (RFC 9110 §14), both ends included. */
public record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    public static ByteRange whole(long size) {
        return new ByteRange(0, size - 1);
    }

    /** Whether the header asks for one range; several, or another unit, may be answered with the whole. */
    public static boolean isOne(String header) {
        return ONE.matcher(header).matches() && !header.endsWith("=-");
    }

    /** Empty when no byte of the file is in it. */
    public static Optional<ByteRange> of(String header, long size) {
        Matcher one = ONE.matcher(header);
        if (!one.matches()) {
            throw new IllegalArgumentException(header);
        }
        long first;
        long last;
        if (one.group(1).isEmpty()) {
            first = Math.max(0, size - Long.parseLong(one.group(2)));
            last = size - 1;
        } else {
            first = Long.parseLong(one.group(1));
            last = one.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(one.group(2)), size - 1);
        }
        return first >= size || last < first ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    public long length() {
        return last - first + 1;
    }
}
