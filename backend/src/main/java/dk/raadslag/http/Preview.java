package dk.raadslag.http;

import io.vertx.core.Future;
import java.util.Optional;

/**
 * What a page is about, for programs that show a link to it and run no script.
 *
 * @param title of the page
 * @param description a sentence or two
 */
public record Preview(String title, String description) {
    /** Who knows what the pages are about. */
    public interface Source {
        /** What everybody may know of the page at this path; empty where that is nothing more than of any page. */
        Future<Optional<Preview>> of(String path);
    }
}
