package dk.raadslag.document.print;

import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;

/** Writes the whole document as XHTML for the typesetter. */
final class MeetingMarkup {
    private final MeetingSnapshot meeting;
    private final Layout layout;

    private MeetingMarkup(MeetingSnapshot meeting) {
        this.meeting = meeting;
        this.layout = Layout.of(meeting.houseStyle());
    }

    static Document of(MeetingSnapshot meeting) {
        return new MeetingMarkup(meeting).write();
    }

    private Document write() {
        Tag html = Tag.html().with("lang", "da");
        writeHead(html.add("head"));
        Tag body = html.add("body");
        body.add("div", "running-head").text(Cover.runningHead(meeting));
        layout.writeFront(body, meeting);
        for (int s = 0; s < meeting.sections().size(); s++) writeSection(body, s);
        return html.document();
    }

    private void writeHead(Tag head) {
        String title = layout.title(meeting);
        head.add("title").text(title);
        head.add("meta").with("name", "author").with("content", meeting.body());
        head.add("meta").with("name", "subject").with("content", title);
        head.add("style").css(sheet("meeting.css") + sheet(layout.sheet()));
        Contents.writeBookmarks(head, layout.headings(meeting));
    }

    private void writeSection(Tag body, int index) {
        Section section = meeting.sections().get(index);
        Tag tag = body.add("div", section.title() == null ? "items" : "section");
        if (section.title() != null) {
            Heading heading = Heading.of(section, index);
            heading.write(tag, layout.levelOf(heading), "section");
        }
        for (int i = 0; i < section.items().size(); i++) {
            Tag item = tag.add("div", "item");
            layout.writeItem(
                    item, Heading.of(section, index, i), section.items().get(i), meeting);
        }
    }

    private static String sheet(String name) {
        try (InputStream in = MeetingMarkup.class.getResourceAsStream("/document/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@PAGE@", Word.PAGE.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
