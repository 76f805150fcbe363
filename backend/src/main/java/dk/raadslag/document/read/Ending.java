package dk.raadslag.document.read;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What stands below the last item and belongs to none: when the meeting ended, and who signed. */
final class Ending {
    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)(?:mødet|møde)\\s+(?:blev\\s+|er\\s+)?(?:hævet|slut|sluttede|sluttet|afsluttet|hævedes|afsluttedes)\\b.{0,40}");
    private static final Pattern SIGNATURES =
            Pattern.compile("(?iu)(?:underskrift(?:er|sside|sblad|sark)?|underskrevet|godkendt og underskrevet)[.:]?");
    /** "Ref. Mette Juul Agger" below the last words. */
    private static final Pattern MINUTE_TAKER =
            Pattern.compile("(?iu:ref\\.?|referent|referat (?:ved|v/))\\s*:?\\s*(?:\\p{Lu}[\\p{L}.-]*\\s*){1,5}");

    private static final Pattern REFERENT = Pattern.compile("(?iu)referent\\s*:?");
    private static final int MOST_BELOW_REFERENT = 3;
    /** Below the last item of a letter. */
    private static final Pattern REGARDS = Pattern.compile(
            "(?iu)(?:(?:med )?(?:venlig|kærlig|mange|de bedste|bedste) )?hilsen(?:er)?(?: \\p{Lu}.{0,30})?[,.]?");
    /** "Næste møde: 20.05.2021" below a blank line. */
    private static final Pattern NEXT = Pattern.compile(
            "(?iu)(?:næste|kommende|nyt) møde(?:r|t|dato(?:er)?)?(?: (?:er|holdes|afholdes|bliver))?\\s*(?::.{0,100}|(?:den |d\\. )?.{0,12}\\d.{0,60}|)");
    /** The bottom of a web page. */
    private static final Pattern WEB = Pattern.compile(
            "(?iu).*\\b(?:cookies?|facebook|linkedin|nyhedsbrev|tilgængelighedserklæring|privatlivspolitik|følg os|del på|udskriv|til toppen|kontakt|cvr|ean|skriv (?:et svar|en kommentar)|e-?mail-?adresse|krævede felter|sidst opdateret|i pdf-? ?format)\\b.*");

    private static final int SHORT = 45;
    private static final int LONGEST = 120;
    /** As many people may sign below the last words. */
    private static final int MOST_AFTER = 15;

    private Ending() {}

    /** The index where it begins, the number of lines when there is none. */
    static int of(List<SourceLine> content, int from) {
        for (int i = from; i < content.size(); i++) {
            String bare = content.get(i).bare();
            boolean below = i > from && content.get(i).blanksBefore() > 0 && content.size() - i <= MOST_AFTER;
            boolean opened = i > 0
                    && FieldHeading.of(content.get(i - 1).bare())
                            .filter(h -> h.rest().isEmpty())
                            .isPresent();
            if (!opened && SIGNATURES.matcher(bare).matches()) return i;
            boolean taker = MINUTE_TAKER.matcher(bare).matches()
                    || REFERENT.matcher(bare).matches() && content.size() - i <= MOST_BELOW_REFERENT;
            if (below && !opened && taker) return i;
            if (below && !opened && NEXT.matcher(bare).matches()) return i;
            boolean ends =
                    CLOSING.matcher(bare).matches() || REGARDS.matcher(bare).matches();
            if (ends && content.size() - i <= MOST_AFTER && !saysMore(content, i)) return i;
        }
        return web(content, from);
    }

    /** "Beslutning" stands below it: it is within an item. */
    private static boolean saysMore(List<SourceLine> content, int from) {
        return content.subList(from, content.size()).stream().anyMatch(line -> FieldHeading.of(line.bare())
                .filter(heading -> heading.field() == FieldHeading.Field.DECISION)
                .isPresent());
    }

    /** Short lines without a full stop down to the end, two of which only a web page has. */
    private static int web(List<SourceLine> content, int from) {
        int first = content.size();
        int known = 0;
        for (int i = content.size() - 1; i > from; i--) {
            String bare = content.get(i).bare();
            boolean web = bare.length() < LONGEST && WEB.matcher(bare).matches();
            boolean said = bare.isEmpty()
                    || !web && (bare.length() > SHORT || bare.endsWith("."))
                    || ItemSign.in(content.get(i)).isPresent();
            if (said) break;
            if (!web) continue;
            known++;
            first = i;
        }
        return known > 1 ? first : content.size();
    }

    /** When the meeting ended, where the lines below the items say so; otherwise null. */
    static LocalTime hour(List<SourceLine> ending) {
        return ending.stream()
                .map(SourceLine::bare)
                .map(Ending::hour)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The hour of "Mødet hævet kl. 17.40"; null when a line says anything else. */
    static LocalTime hour(String bare) {
        return CLOSING.matcher(bare).matches()
                ? WrittenTime.in(bare.replaceFirst(".*?(?=\\bkl|\\d)", "")).start()
                : null;
    }
}
