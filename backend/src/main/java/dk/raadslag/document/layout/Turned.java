package dk.raadslag.document.layout;

import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A recommendation turned to another body: where it asks ours to do something ("at KKR Midtjylland godkender"), it asks
 * the other one. Where ours is only named ("KKR Midtjyllands ramme"), nothing changes.
 */
final class Turned {
    private static final String ENDS = "(?![\\p{L}\\p{N}])";

    /** "KKR Midtjyllands" is another name than "KKR". */
    private static final String NO_NAME = "(?![ \\u00a0]+\\p{Lu})";

    private Turned() {}

    /**
     * @param addressee as in a sentence
     * @param body the name of ours: "KKR Midtjylland", of which "KKR" alone is short
     */
    static RichText to(String addressee, String body, RichText recommendation) {
        String first = body.split(" ", 2)[0];
        Pattern asked = Pattern.compile("(?<![\\p{L}\\p{N}])([Aa]t\\s+)(?:" + Pattern.quote(body) + ENDS + "|"
                + Pattern.quote(first) + ENDS + NO_NAME + ")");
        List<Op> turned = recommendation.ops().stream()
                .map(op -> op.insert() instanceof String words
                        ? new Op(
                                asked.matcher(words).replaceAll("$1" + Matcher.quoteReplacement(addressee)),
                                op.attributes())
                        : op)
                .toList();
        return new RichText(turned);
    }
}
