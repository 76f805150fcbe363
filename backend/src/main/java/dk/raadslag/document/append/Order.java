package dk.raadslag.document.append;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What is to be made of the files of a folder: {@link #DOCUMENT}, and behind it or in it its papers. Of papers that go
 * behind it, {@link #LEAVES} has a page each, which names it.
 *
 * @param manner how the papers are added
 * @param heading of the bookmarks of papers
 * @param dated when the document is from, as ISO 8601 with its zone
 */
public record Order(Manner manner, String heading, String dated, List<Paper> papers) {
    /** How papers go with a document. */
    public enum Manner {
        APPENDED,
        EMBEDDED
    }

    /**
     * A paper.
     *
     * @param file its name in the folder; null for one that is only named
     * @param name that people see, unlike that of every other paper
     */
    public record Paper(String file, String title, String name, String mediaType) {}

    public static final String DOCUMENT = "document.pdf";
    public static final String LEAVES = "leaves.pdf";
    public static final String RESULT = "result.pdf";
    private static final String ORDER = "order.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    public void write(Path folder) throws IOException {
        JSON.writeValue(folder.resolve(ORDER).toFile(), this);
    }

    static Order read(Path folder) throws IOException {
        return JSON.readValue(folder.resolve(ORDER).toFile(), Order.class);
    }
}
