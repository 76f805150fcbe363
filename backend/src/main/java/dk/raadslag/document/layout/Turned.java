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

    private Turned() {}

    /**
     * @param addressee as in a sentence
     * @param body the name of ours: "KKR Midtjylland", of which "KKR" alone is short
     */
    static RichText to(String addressee, String body, RichText recommendation) {
        String first = body.split(" ", 2)[0];
        Pattern asked = Pattern.compile(
                "(?iu)(?<![\\p{L}\\p{N}])(at\\s+)(?:" + Pattern.quote(body) + "|" + Pattern.quote(first) + ")" + ENDS);
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
