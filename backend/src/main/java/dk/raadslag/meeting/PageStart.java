package dk.raadslag.meeting;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a page of a list begins: what a page says in {@code next}, and takes in {@code after}. */
public final class PageStart {
    private static final String BETWEEN = "/";

    private PageStart() {}

    /** @param parts of the place of a line in the order of the list; null is written as nothing */
    public static String written(Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part == null ? "" : part.toString())
                .collect(Collectors.joining(BETWEEN));
    }

    /**
     * Fails with {@code bad-request} when no page ever said so.
     *
     * @param place makes the place of its parts, and may throw what parsing them throws
     */
    public static <T> T read(String after, Function<String[], T> place) {
        try {
            return place.apply(after.split(BETWEEN));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Refusal(Code.BAD_REQUEST);
        }
    }
}
