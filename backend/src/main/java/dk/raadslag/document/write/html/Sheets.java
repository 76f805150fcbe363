package dk.raadslag.document.write.html;

import dk.raadslag.document.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets of the house styles. */
public final class Sheets {
    private Sheets() {}

    /** What a document looks like on paper. */
    public static String print(Document document) {
        return switch (document.style()) {
            case KKR -> furnished(sheet("meeting.css") + sheet("kkr.css") + cover(document), document);
            case KD_NET -> furnished(sheet("meeting.css") + sheet("kd-net.css"), document);
            case PLAIN -> sheet("plain.css");
        };
    }

    /** What it looks like in a browser. */
    static String screen(Document document) {
        return switch (document.style()) {
            case KKR -> sheet("screen.css") + sheet("screen-kkr.css");
            case KD_NET -> sheet("screen.css") + sheet("screen-kd-net.css");
            case PLAIN -> sheet("screen.css");
        };
    }

    private static String cover(Document document) {
        return document.hasCover() ? sheet("cover.css") : "";
    }

    private static String sheet(String name) {
        try (InputStream in = Sheets.class.getResourceAsStream("/document/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String furnished(String sheet, Document document) {
        return sheet.replace("@PAGE@", document.furniture().page());
    }
}
