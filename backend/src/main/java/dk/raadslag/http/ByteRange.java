package dk.raadslag.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, as the header {@code Range} asks for it (RFC 9110, section 14).
 *
 * @param to the byte after the last one
 */
record ByteRange(long from, long to) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Thrown when the range is not within the file. */
    static final class Unsatisfiable extends Exception {}

    /** Empty for the whole file: no range, several, or a header that makes no sense and is to be ignored. */
    static Optional<ByteRange> of(String header, long size) throws Unsatisfiable {
        if (header == null) return Optional.empty();
        Matcher asked = ONE.matcher(header.trim());
        if (!asked.matches()) return Optional.empty();
        String first = asked.group(1);
        String last = asked.group(2);
        if (first.isEmpty() && last.isEmpty()) return Optional.empty();
        if (first.isEmpty()) return Optional.of(end(Long.parseLong(last), size));
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? size : Math.min(size, Long.parseLong(last) + 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) return Optional.empty();
        if (from >= size) throw new Unsatisfiable();
        return Optional.of(new ByteRange(from, to));
    }

    private static ByteRange end(long length, long size) throws Unsatisfiable {
        if (length == 0 || size == 0) throw new Unsatisfiable();
        return new ByteRange(Math.max(0, size - length), size);
    }

    long length() {
        return to - from;
    }
}
