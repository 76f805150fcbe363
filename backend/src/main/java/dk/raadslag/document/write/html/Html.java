package dk.raadslag.document.write.html;

import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Signs;
import java.nio.charset.StandardCharsets;

/** Documents as one page of HTML, for a screen and to be printed from there; it loads nothing. */
public final class Html {
    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    private Html() {}

    /** UTF-8. */
    public static byte[] of(Document document) {
        Tag html = Tag.html(Signs::clean).with("lang", document.language());
        Tag head = html.add("head");
        head.add("title").text(document.title());
        head.add("meta").with("name", "viewport").with("content", "width=device-width");
        head.add("meta").with("name", "author").with("content", document.author());
        head.add("style").css(Sheets.screen(document));
        Tag body = html.add("body");
        Markup.write(body.add("main"), document.blocks());
        if (!document.foot().isEmpty()) {
            Tag foot = body.add("footer");
            document.foot().forEach(line -> foot.add("p").text(line));
        }
        return (DOCTYPE + HtmlFragment.written(html) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
