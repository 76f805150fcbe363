package dk.raadslag.document.read;

import java.util.regex.Pattern;

/** A line in a list of people that names none of them, and ends the list. */
final class NoName {
    private static final Pattern NUMBERS = Pattern.compile("(?iu)(?:sager|sag|punkter|punkt|pkt|møde)\\b.*\\d.*");
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L} ]{2,30}:\\s+\\S");

    /** The number of a page, a line of the contents, "Afbud sker til …". */
    private static final Pattern NOBODY_IS_CALLED =
            Pattern.compile("(?iu)\\d{1,4}(?:\\s*/\\s*\\d{1,4})?|side\\s*\\d.*|.*\\.{4,}.*|afbud .*");

    /** "Formanden konstaterede, at …" is about the meeting, not in the list. */
    private static final Pattern SENTENCE = Pattern.compile("\\s(?:at|er|blev|bliver|kan|skal|vil)\\s");

    private static final int SHORTEST_SENTENCE = 50;

    private NoName() {}

    /** A date, a heading, or another label. */
    static boolean is(SourceLine line) {
        String bare = line.bare();
        return NUMBERS.matcher(bare).matches()
                || LABEL.matcher(bare).lookingAt()
                || UsualForm.isStatus(bare)
                || NOBODY_IS_CALLED.matcher(bare).matches()
                || InnerHeading.is(bare)
                || Contents.isTitle(line)
                || bare.indexOf('(') < 0 && BodySeen.said(bare).isPresent()
                || bare.length() > SHORTEST_SENTENCE
                        && bare.endsWith(".")
                        && SENTENCE.matcher(bare).find()
                || ListedTitles.isBetween(line)
                || PartHeading.divides(line)
                || BodyName.authority(bare).isPresent()
                || bare.length() < 120 && WrittenTime.in(bare).date() != null;
    }
}
