package dk.raadslag.document.write.odt;

import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Document.Furniture;
import dk.raadslag.document.write.office.House;
import dk.raadslag.document.write.office.ParagraphStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The part with the styles, from the one file that has them, and the pages with what stands on each. */
final class Styles {
    /** The pages that all documents have. */
    static final String PAGE = "Standard";
    /** The first page of a document that has a cover. */
    static final String COVER = "Forside";

    static final String BULLETS = "Punkter";
    static final String NUMBERS = "Tal";

    private static final String STYLES = read();
    private static final String[] SIGNS = {"•", "–", "▪"};
    private static final int DEPTHS = 10;
    /** Between the text and the foot of its page, in twips. */
    private static final int APART = 340;

    private Styles() {}

    static String of(Document document, House house) {
        String shared = STYLES.replace("@COLOUR@", "#" + house.colour())
                .replace("@ITEMCOLOUR@", "#" + house.itemColour())
                .replace("@TITLE@", points(house.title()))
                .replace("@TOP@", points(house.top()))
                .replace("@ITEM@", points(house.item()))
                .replace("@WIDTH@", width(house, 0))
                .replace("@WIDTH2@", width(house, 1))
                .replace("@WIDTH3@", width(house, 2))
                .replace("@LANGUAGE@", document.language())
                .replace("@COUNTRY@", country(document));
        return Namespaces.root(
                "office:document-styles",
                "<office:styles>" + shared + lists() + "</office:styles><office:automatic-styles>" + layouts(house)
                        + "</office:automatic-styles>" + masters(document, house));
    }

    /** As office programs name it. */
    static String language(Document document) {
        return document.language().equals("da") ? "da-DK" : document.language();
    }

    /** Of the text, in points, less some steps of indentation. */
    private static String width(House house, int steps) {
        return house.width() / 20.0 - steps * Paragraphs.STEP * 72 / 25.4 + "pt";
    }

    private static String country(Document document) {
        return document.language().equals("da") ? "DK" : "none";
    }

    private static String points(int halves) {
        return halves / 2.0 + "pt";
    }

    private static String lists() {
        Xml out = new Xml();
        for (boolean numbers : List.of(false, true)) {
            out.open("text:list-style").with("style:name", numbers ? NUMBERS : BULLETS);
            for (int level = 1; level <= DEPTHS; level++) {
                out.open(numbers ? "text:list-level-style-number" : "text:list-level-style-bullet");
                out.with("text:level", level);
                if (numbers) out.with("style:num-format", "1").with("style:num-suffix", ".");
                else out.with("text:bullet-char", SIGNS[(level - 1) % SIGNS.length]);
                out.open("style:list-level-properties")
                        .with("text:list-level-position-and-space-mode", "label-alignment");
                out.open("style:list-level-label-alignment").with("text:label-followed-by", "listtab");
                out.with("fo:margin-left", Paragraphs.STEP * level + "mm");
                out.with("fo:text-indent", -Paragraphs.STEP + "mm").close();
                out.close().close();
            }
            out.close();
        }
        return out.toString();
    }

    private static String layouts(House house) {
        Xml out = new Xml();
        out.open("style:page-layout").with("style:name", "Side").open("style:page-layout-properties");
        out.with("fo:page-width", twips(House.PAGE_WIDTH)).with("fo:page-height", twips(House.PAGE_HEIGHT));
        House.Margins margins = house.margins();
        // What stands above or below the text is within the margin that it has on paper.
        out.with("fo:margin-top", twips(house.above() ? House.FURNITURE : margins.top()));
        out.with("fo:margin-bottom", twips(House.FURNITURE));
        out.with("fo:margin-left", twips(margins.left())).with("fo:margin-right", twips(margins.right()));
        out.close();
        if (house.above()) room(out, "style:header-style", margins.top() - House.FURNITURE);
        room(out, "style:footer-style", margins.bottom() - House.FURNITURE);
        return out.close().toString();
    }

    /** @param height with the distance to the text, which stands above a foot */
    private static void room(Xml out, String place, int height) {
        int apart = place.contains("footer") ? APART : 0;
        out.open(place).open("style:header-footer-properties").with("svg:height", twips(height - apart));
        out.with("fo:min-height", twips(height - apart))
                .with("fo:margin-top", twips(apart))
                .close()
                .close();
    }

    private static String twips(int twips) {
        return twips / 20.0 + "pt";
    }

    private static String masters(Document document, House house) {
        Xml out = new Xml().open("office:master-styles");
        Furniture furniture = document.furniture();
        out.open("style:master-page").with("style:name", PAGE).with("style:page-layout-name", "Side");
        if (furniture != null) {
            if (house.above()) head(out, "style:header", ParagraphStyle.HEADER, furniture);
            foot(out, house, furniture);
        }
        out.close();
        if (document.hasCover()) {
            out.open("style:master-page").with("style:name", COVER).with("style:page-layout-name", "Side");
            out.with("style:next-style-name", PAGE);
            out.open("style:header")
                    .open("text:p")
                    .with("text:style-name", "Header")
                    .close()
                    .close();
            small(out.open("style:footer"), furniture);
            out.close().close();
        }
        return out.close().toString();
    }

    private static void head(Xml out, String place, ParagraphStyle style, Furniture furniture) {
        out.open(place);
        line(out, style, furniture);
        out.close();
    }

    private static void foot(Xml out, House house, Furniture furniture) {
        out.open("style:footer");
        if (!house.above()) line(out, ParagraphStyle.FOOTER, furniture);
        small(out, furniture);
        out.close();
    }

    private static void line(Xml out, ParagraphStyle style, Furniture furniture) {
        out.open("text:p").with("text:style-name", style.writer());
        out.text(Words.clean(furniture.head())).empty("text:tab");
        out.text(Words.clean(furniture.page()) + " | ").open("text:page-number").with("text:select-page", "current");
        out.close().close();
    }

    private static void small(Xml out, Furniture furniture) {
        for (String words : furniture.foot()) {
            out.open("text:p").with("text:style-name", ParagraphStyle.SMALL.writer());
            out.text(Words.clean(words)).close();
        }
    }

    private static String read() {
        try (InputStream in = Styles.class.getResourceAsStream("/document/odt-styles.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
