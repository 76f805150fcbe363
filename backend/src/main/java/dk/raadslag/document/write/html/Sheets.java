package dk.raadslag.document.write.html;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.Picture;
import dk.raadslag.document.model.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets of the house styles. */
public final class Sheets {
    private Sheets() {}

    /** What a document looks like on paper. */
    public static String print(Document document) {
        return coloured(printed(document), document);
    }

    private static String printed(Document document) {
        return switch (document.style()) {
            case KKR ->
                furnished(
                        sheet("meeting.css") + sheet("kkr.css") + cover(document) + Columns.sheet(document), document);
            case KD_NET -> furnished(sheet("meeting.css") + sheet("kd-net.css"), document);
            case PLAIN -> sheet("plain.css");
        };
    }

    /** What it looks like in a browser. */
    static String screen(Document document) {
        return coloured(shown(document), document);
    }

    private static String shown(Document document) {
        return switch (document.style()) {
            case KKR -> sheet("screen.css") + sheet("screen-kkr.css");
            case KD_NET -> sheet("screen.css") + sheet("screen-kd-net.css");
            case PLAIN -> sheet("screen.css");
        };
    }

    /** The sheets have the colour of the house. */
    private static String coloured(String sheet, Document document) {
        return document.colour() == null ? sheet : sheet.replace("#004d71", "#" + document.colour());
    }

    private static String cover(Document document) {
        return document.hasCover() ? sheet("cover.css").replace("@GAP@", String.valueOf(gap(document))) : "";
    }

    /** Above what the body stands for, in millimetres: a cover is one page. */
    private static int gap(Document document) {
        int gap = 84;
        for (Block block : ((Part) document.blocks().get(0)).blocks()) {
            if (block instanceof Picture) gap -= 28;
            if (block instanceof Part part && part.role() == Role.CONTACT)
                gap -= 6 + 5 * part.blocks().size();
        }
        return Math.max(gap, 8);
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
