package dk.raadslag.document.write.odt;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Contents;
import dk.raadslag.document.model.Facts;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Listing;
import dk.raadslag.document.model.Mark;
import dk.raadslag.document.model.PageBreak;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.People;
import dk.raadslag.document.model.Picture;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Run;
import dk.raadslag.document.model.Table;
import dk.raadslag.document.write.office.House;
import dk.raadslag.document.write.office.LogoSize;
import dk.raadslag.document.write.office.ParagraphStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes blocks as paragraphs, lists and tables; each paragraph has a style, by its role and the part it is in. */
final class Body {
    private final Xml out = new Xml();
    private final House house;
    private final AutomaticStyles styles;
    private final Paragraphs paragraphs;
    private final List<Logo> logos = new ArrayList<>();
    private int sections;
    private int gap;

    /** A picture, and where it lies in the file. */
    record Logo(String path, String mediaType, byte[] content) {}

    /** @param cover true if the first page is one, and has nothing above it */
    Body(House house, AutomaticStyles styles, boolean cover) {
        this.house = house;
        this.gap = house.gap();
        this.styles = styles;
        this.paragraphs = new Paragraphs(out, styles, house, cover ? Styles.COVER : Styles.PAGE);
    }

    String of(List<Block> blocks) {
        write(blocks, Role.PLAIN);
        return out.toString();
    }

    List<Logo> logos() {
        return logos;
    }

    private void write(List<Block> blocks, Role part) {
        for (Block block : blocks) write(block, part);
    }

    private void write(Block block, Role part) {
        if (block instanceof Part inner) writePart(inner);
        else if (block instanceof Heading heading) write(heading, part);
        else if (block instanceof Paragraph paragraph)
            paragraphs.write(ParagraphStyle.of(paragraph.role(), part), paragraph.indent(), paragraph.words());
        else if (block instanceof Listing list) new Lists(out, paragraphs, part == Role.DECISION).write(list);
        else if (block instanceof Table table) Tables.write(out, styles, paragraphs, house, table);
        else if (block instanceof Facts facts) write(facts);
        else if (block instanceof People people) write(people);
        else if (block instanceof Contents contents) ContentsIndex.write(out, paragraphs, contents);
        else if (block instanceof Picture picture) write(picture);
        else if (block instanceof PageBreak) paragraphs.beginPage();
    }

    private void writePart(Part part) {
        boolean ownPage =
                switch (part.role()) {
                    case CONTENTS, PARTICIPANTS, SECTION, ITEMS -> house.breaks();
                    default -> false;
                };
        if (ownPage) paragraphs.beginPage();
        write(part.blocks(), part.role());
    }

    private void write(Heading heading, Role part) {
        boolean creed = part == Role.CREED && gap > 0;
        Map<String, String> looks = creed ? Map.of("fo:margin-top", gap / 20.0 + "pt") : Map.of();
        if (creed) gap = 0;
        paragraphs.openHeading(ParagraphStyle.of(heading, part), heading.level(), part == Role.DECISION, looks);
        if (heading.anchor() != null)
            out.open("text:bookmark-start").with("text:name", heading.anchor()).close();
        Words words = new Words(out, styles);
        words.write(heading.numbered());
        if (heading.anchor() != null)
            out.open("text:bookmark-end").with("text:name", heading.anchor()).close();
        if (!heading.aside().isEmpty()) {
            words.write(" ");
            out.open("text:span").with("text:style-name", "Ved_20_siden");
            words.write(heading.aside());
            out.close();
        }
        out.close();
    }

    private void write(Facts facts) {
        if (facts.role() == Role.BOX) {
            Tables.write(out, styles, paragraphs, house, facts);
            return;
        }
        Map<String, String> above = facts.role() != Role.COVER
                ? Map.of()
                : Map.of("fo:border-top", "1.2pt solid #" + house.colour(), "fo:padding-top", "5mm");
        for (Facts.Fact fact : facts.facts()) {
            List<Inline> line = List.of(Run.of(fact.label(), Mark.BOLD), Run.of(" " + fact.value()));
            paragraphs.write(ParagraphStyle.FACT, above, line);
            above = Map.of();
        }
    }

    private void write(People people) {
        boolean columns = people.columns() > 1;
        if (columns) {
            out.open("text:section").with("text:style-name", styles.columns());
            out.with("text:name", "Spalter" + ++sections);
        }
        for (String name : people.names()) paragraphs.write(ParagraphStyle.PARTICIPANT, 0, List.of(Run.of(name)));
        if (columns) out.close();
    }

    /** A logo, 18 mm high. */
    private void write(Picture picture) {
        String path = "Pictures/" + (logos.size() + 1) + (picture.mediaType().equals("image/png") ? ".png" : ".jpg");
        logos.add(new Logo(path, picture.mediaType(), picture.content()));
        paragraphs.open(ParagraphStyle.BODY_TEXT);
        out.open("draw:frame").with("draw:name", "logo" + logos.size()).with("text:anchor-type", "as-char");
        out.with("svg:height", "18mm").with("svg:width", LogoSize.width(picture, 180) / 10.0 + "mm");
        out.open("draw:image").with("xlink:href", path).with("xlink:type", "simple");
        out.with("xlink:show", "embed").with("xlink:actuate", "onLoad").close();
        out.open("svg:title").text(Words.clean(picture.alt())).close();
        out.close().close();
    }
}
