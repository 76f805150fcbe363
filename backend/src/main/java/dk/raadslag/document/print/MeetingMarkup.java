package dk.raadslag.document.print;

import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3c.dom.Document;

/** Writes the whole document as XHTML for the typesetter. */
final class MeetingMarkup {
    private static final String STYLE = style();

    private MeetingMarkup() {}

    static Document of(MeetingSnapshot meeting) {
        List<Heading> headings = Heading.of(meeting);
        Tag html = Tag.html().with("lang", "da");
        writeHead(html.add("head"), meeting, headings);
        Tag body = html.add("body");
        body.add("div", "running-head").text(Cover.runningHead(meeting));
        Cover.write(body, meeting);
        Contents.write(body, headings);
        if (Participants.shownIn(meeting)) Participants.write(body, meeting);
        for (int s = 0; s < meeting.sections().size(); s++) writeSection(body, meeting, s);
        return html.document();
    }

    private static void writeHead(Tag head, MeetingSnapshot meeting, List<Heading> headings) {
        head.add("title").text(Cover.title(meeting));
        head.add("meta").with("name", "author").with("content", meeting.body());
        head.add("meta").with("name", "subject").with("content", Cover.title(meeting));
        head.add("style").css(STYLE.replace("@PAGE@", Word.PAGE.text()));
        Contents.writeBookmarks(head, headings);
    }

    private static void writeSection(Tag body, MeetingSnapshot meeting, int index) {
        Section section = meeting.sections().get(index);
        Tag tag = body.add("div", section.title() == null ? "items" : "section");
        if (section.title() != null) Heading.of(section, index).write(tag, "section");
        for (int i = 0; i < section.items().size(); i++) {
            ItemMarkup.write(tag, Heading.of(section, index, i), section.items().get(i), meeting);
        }
    }

    private static String style() {
        try (InputStream in = MeetingMarkup.class.getResourceAsStream("/document/meeting.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
