package dk.raadslag.minutes;

import dk.raadslag.words.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a recommendation asks for, read from its words: "Det indstilles, at KKR Midtjylland godkender referatet." asks
 * for one thing; "Det indstilles, at" followed by points asks for each of them.
 *
 * @param lead the words before the points, or the only sentence, without "Det indstilles, at"
 * @param points the recommendation points, without a leading "at", empty when there are none
 */
record Recommendation(String lead, List<String> points) {
    private static final Pattern OPENING = Pattern.compile(
            "^\\s*(?:det\\s+indstilles|[\\p{L}\\- ]{2,60}?\\s+indstiller)\\s*,?\\s*(?:at\\b)?\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEADING_AT = Pattern.compile("^at\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING_AT = Pattern.compile(",?\\s*\\bat\\s*$", Pattern.CASE_INSENSITIVE);

    /** Null or blank words give an empty recommendation. */
    static Recommendation of(RichText text) {
        StringBuilder lead = new StringBuilder();
        List<String> points = new ArrayList<>();
        for (Line line : text == null ? List.<Line>of() : Line.of(text)) {
            if (line.isPoint()) points.add(line.words());
            else if (points.isEmpty()) lead.append(line.words()).append(' ');
        }
        String stripped = OPENING.matcher(lead.toString()).replaceFirst("");
        if (!points.isEmpty())
            stripped =
                    TRAILING_AT.matcher(stripped.replaceFirst("[:\\s]+$", "")).replaceFirst("");
        return new Recommendation(
                firstSentence(stripped.strip()),
                points.stream()
                        .map(Recommendation::point)
                        .filter(p -> !p.isEmpty())
                        .toList());
    }

    boolean isEmpty() {
        return lead.isEmpty() && points.isEmpty();
    }

    private static String point(String words) {
        return LEADING_AT
                .matcher(words.strip())
                .replaceFirst("")
                .replaceFirst("[.,;]+\\s*(?:og)?$", "")
                .strip();
    }

    /** A full stop ends the sentence unless it follows a number or a short abbreviation such as "pr." or "kr.". */
    private static String firstSentence(String words) {
        Matcher stop =
                Pattern.compile("(?<![0-9]|\\b\\p{L}{1,4})\\.(?=\\s+\\p{Lu})").matcher(words);
        String first = stop.find() ? words.substring(0, stop.start()) : words;
        return first.replaceFirst("[.:]+$", "").strip();
    }
}
