package dk.raadslag.document.write.office;

import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Role;

/**
 * The styles of paragraphs, by the names that Word in Danish and Writer give to those that they know themselves: so a
 * text pasted from another document keeps its looks.
 */
public enum ParagraphStyle {
    BODY_TEXT("Brdtekst", "Text_20_body"),
    TITLE("Titel", "Title"),
    SUBTITLE("Undertitel", "Subtitle"),
    HEADING_1("Overskrift1", "Heading_20_1"),
    HEADING_2("Overskrift2", "Heading_20_2"),
    HEADING_3("Overskrift3", "Heading_20_3"),
    HEADING_4("Overskrift4", "Heading_20_4"),
    HEADING_5("Overskrift5", "Heading_20_5"),
    HEADING_6("Overskrift6", "Heading_20_6"),
    CONTENTS_HEADING("Overskrift", "Contents_20_Heading"),
    COVER_HEADING("Forsideoverskrift", "Forsideoverskrift"),
    GROUP("Deltagergruppe", "Deltagergruppe"),
    PARTICIPANT("Deltager", "Deltager"),
    FACT("Fakta", "Fakta"),
    CASE("Sagsoplysning", "Sagsoplysning"),
    RECOMMENDATION("Indstilling", "Indstilling"),
    DECISION("Beslutning", "Beslutning"),
    NOTE("Bemrkning", "Bemaerkning"),
    QUOTE("Citat", "Quotations"),
    BULLET("Opstilling-punkttegn", "List_20_Bullet"),
    NUMBER("Opstilling-talellerbogst", "List_20_Number"),
    CONTINUED("Opstilling-forts", "List_20_Continue"),
    PAPER("Bilag", "Bilag"),
    BY("Afsender", "Afsender"),
    QUOTED("Uddrag", "Uddrag"),
    TABLE_TEXT("Tabeltekst", "Table_20_Contents"),
    TABLE_HEADING("Tabeloverskrift", "Table_20_Heading"),
    TABLE_TOTAL("Tabelsum", "Tabelsum"),
    TABLE_NOTE("Tabelnote", "Tabelnote"),
    CAPTION("Billedtekst", "Caption"),
    CONTENTS_1("Indholdsfortegnelse1", "Contents_20_1"),
    CONTENTS_2("Indholdsfortegnelse2", "Contents_20_2"),
    CONTENTS_3("Indholdsfortegnelse3", "Contents_20_3"),
    HEADER("Sidehoved", "Header"),
    FOOTER("Sidefod", "Footer"),
    SMALL("Smtryk", "Smaatryk"),
    DRAFT("Udkast", "Udkast");

    private final String word;
    private final String writer;

    ParagraphStyle(String word, String writer) {
        this.word = word;
        this.writer = writer;
    }

    /** Its id in Word. */
    public String word() {
        return word;
    }

    /** Its name in Writer. */
    public String writer() {
        return writer;
    }

    /** Of a heading in a part. */
    public static ParagraphStyle of(Heading heading, Role part) {
        if (heading.role() == Role.KIND || heading.role() == Role.TITLE) return TITLE;
        return switch (part) {
            case CONTENTS -> CONTENTS_HEADING;
            case CREED -> COVER_HEADING;
            case PARTICIPANTS -> heading.anchor() == null ? GROUP : heading(heading.level());
            default -> heading(heading.level());
        };
    }

    /** Of a paragraph of a role in a part. */
    public static ParagraphStyle of(Role role, Role part) {
        return switch (role) {
            case BODY -> SUBTITLE;
            case DRAFT -> DRAFT;
            case CASE -> CASE;
            case NOTE -> NOTE;
            case QUOTE -> QUOTE;
            case BY -> BY;
            case QUOTED -> QUOTED;
            default ->
                switch (part) {
                    case DECISION -> DECISION;
                    case RECOMMENDATION -> RECOMMENDATION;
                    default -> BODY_TEXT;
                };
        };
    }

    /** Of the line of contents that names a heading of this level. */
    public static ParagraphStyle contents(int level) {
        return valueOf("CONTENTS_" + Math.min(level, 3));
    }

    private static ParagraphStyle heading(int level) {
        return valueOf("HEADING_" + level);
    }
}
