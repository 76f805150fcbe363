package dk.raadslag.document.read;

import java.util.List;
import java.util.regex.Pattern;

/** What stands below the last item and belongs to none: when the meeting ended, and who signed. */
final class Ending {
    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)(?:mødet|møde)\\s+(?:blev\\s+|er\\s+)?(?:hævet|slut|sluttede|sluttet|afsluttet|hævedes|afsluttedes)\\b.{0,40}");
    private static final Pattern SIGNATURES =
            Pattern.compile("(?iu)(?:underskrift(?:er|sside|sblad|sark)?|underskrevet|godkendt og underskrevet)[.:]?");
    /** As many people may sign below the last words. */
    private static final int MOST_AFTER = 15;

    private Ending() {}

    /** The index where it begins, the number of lines when there is none. */
    static int of(List<SourceLine> content, int from) {
        for (int i = from; i < content.size(); i++) {
            String bare = content.get(i).bare();
            if (SIGNATURES.matcher(bare).matches()) return i;
            if (CLOSING.matcher(bare).matches() && content.size() - i <= MOST_AFTER) return i;
        }
        return content.size();
    }
}
