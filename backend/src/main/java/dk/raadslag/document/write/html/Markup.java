package dk.raadslag.document.write.html;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Contents;
import dk.raadslag.document.model.Facts;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Listing;
import dk.raadslag.document.model.PageBreak;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.People;
import dk.raadslag.document.model.Picture;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Table;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Writes blocks as elements; the style sheets find them by their roles. */
public final class Markup {
    private Markup() {}

    /** The blocks as children of the element. */
    public static void write(Tag parent, List<Block> blocks) {
        for (Block block : blocks) write(parent, block);
    }

    private static void write(Tag parent, Block block) {
        if (block instanceof Part part) write(parent.add("div", styleClass(part)), part.blocks());
        else if (block instanceof Heading heading) write(parent, heading);
        else if (block instanceof Paragraph paragraph) write(parent, paragraph);
        else if (block instanceof Listing list) write(parent, list);
        else if (block instanceof Table table) TableMarkup.write(parent, table);
        else if (block instanceof Facts facts) write(parent, facts);
        else if (block instanceof People people) write(parent, people);
        else if (block instanceof Contents contents) write(parent, contents);
        else if (block instanceof Picture picture) write(parent, picture);
        else if (block instanceof PageBreak) parent.add("div", "break");
    }

    private static void write(Tag parent, Picture picture) {
        String data = Base64.getEncoder().encodeToString(picture.content());
        parent.add("p", "logo")
                .add("img")
                .with("src", "data:" + picture.mediaType() + ";base64," + data)
                .with("alt", picture.alt());
    }

    private static String styleClass(Part part) {
        return switch (part.role()) {
            case RECOMMENDATION, DECISION, TREATED -> "text " + name(part.role());
            default -> name(part.role());
        };
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static void write(Tag parent, Heading heading) {
        Tag tag = parent.add("h" + heading.level());
        if (heading.role() != Role.PLAIN) tag.with("class", name(heading.role()));
        if (heading.anchor() != null) tag.with("id", heading.anchor());
        InlineMarkup.write(tag, heading.numbered());
        if (heading.aside().isEmpty()) return;
        InlineMarkup.write(tag.text(" ").add("span", "presenters"), heading.aside());
    }

    private static void write(Tag parent, Paragraph paragraph) {
        Tag tag = paragraph.role() == Role.QUOTE ? parent.add("blockquote").add("p") : parent.add("p");
        String looks = looks(paragraph);
        if (!looks.isEmpty()) tag.with("class", looks);
        InlineMarkup.write(tag, paragraph.words());
    }

    private static String looks(Paragraph paragraph) {
        String moved = paragraph.indent() > 0 ? "indent" + paragraph.indent() : "";
        return switch (paragraph.role()) {
            case PLAIN -> moved;
            case QUOTE -> "";
            default -> (name(paragraph.role()) + " " + moved).strip();
        };
    }

    /** The points of a text hold paragraphs; those of any other list are a line each. */
    private static void write(Tag parent, Listing list) {
        Tag tag = parent.add(list.ordered() ? "ol" : "ul");
        if (list.role() == Role.ATTACHMENTS) tag.with("class", name(list.role()));
        for (Listing.Point point : list.points()) {
            Tag item = tag.add("li");
            if (point.number() > 0) item.with("value", String.valueOf(point.number()));
            for (Block block : point.blocks()) {
                boolean line = list.role() != Role.TEXT && block instanceof Paragraph;
                if (line) InlineMarkup.write(item, ((Paragraph) block).words());
                else write(item, block);
            }
        }
    }

    private static void write(Tag parent, Facts facts) {
        if (facts.role() == Role.BOX) {
            Tag rows = parent.add("table", "facts").add("tbody");
            for (Facts.Fact fact : facts.facts()) {
                Tag row = rows.add("tr");
                row.add("th").with("scope", "row").text(oneLine(fact.label()));
                row.add("td").text(oneLine(fact.value()));
            }
        } else {
            Tag lines = parent.add("div", "facts");
            for (Facts.Fact fact : facts.facts()) {
                Tag line = lines.add("p");
                line.add("strong").text(oneLine(fact.label()));
                line.text(" " + oneLine(fact.value()));
            }
        }
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ');
    }

    private static void write(Tag parent, People people) {
        List<String> names = people.names();
        if (people.columns() == 1) {
            write(parent.add("ul"), names, 0, names.size());
            return;
        }
        // A list for each column: the typesetter tags nothing that it divides into columns itself.
        Tag columns = parent.add("div", Columns.styleClass(people));
        write(columns.add("ul"), names, 0, Columns.rows(people));
        write(columns.add("ul", "second"), names, Columns.rows(people), names.size());
    }

    private static void write(Tag list, List<String> names, int from, int to) {
        for (String name : names.subList(from, to)) list.add("li").text(name);
    }

    private static void write(Tag parent, Contents contents) {
        for (Contents.Entry entry : contents.entries()) {
            Tag line = parent.add("p", "level" + entry.level());
            InlineMarkup.anchor(line, entry.link()).text(entry.text());
        }
    }
}
