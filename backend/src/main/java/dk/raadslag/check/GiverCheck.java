package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.protocol.Warning;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who takes it upon them differs within an item: "KKR Midtjylland giver tilsagn" in the background, "kommunerne giver
 * tilsagn" in the recommendation. A council cannot bind the municipalities, so somebody must say which it is.
 */
final class GiverCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String COUNCIL = "(?<council>KKR|KD-?net(?:tet|værket)?|kontaktrådet|netværket)";
    private static final String MUNICIPALITIES =
            "(?<municipalities>kommunerne|byrådene|kommunalbestyrelserne|(?:de|alle|hver|den enkelte|hver enkelt)\\s+(?:(?:\\p{L}+e|\\d+)\\s+)?kommune(?:r|rne)?)";
    private static final String PLEDGE =
            "(?:(?:af)?giver?\\s+(?:\\p{L}+\\s+){0,2}?(?<pledge>tilsagn)|(?<binds>forpligter\\s+sig)"
                    + "|(?<guarantees>garanterer)|stiller\\s+(?:\\p{L}+\\s+)?(?<guarantee>garanti)|(?<answers>hæfter)\\s+for)";
    private static final Pattern GIVES = Pattern.compile(
            "\\b(?:" + COUNCIL + "|" + MUNICIPALITIES
                    + ")(?:[ -](?!(?:giver|afgiver|at|der|som|og|hvor)\\b)[\\p{L}\\d-]+){0,3}\\s+(?:(?:skal|kan|vil|bør|hver især)\\s+)?"
                    + PLEDGE + "\\b",
            FLAGS);

    private GiverCheck() {}

    static Stream<Finding> of(Item item) {
        Map<String, String> councils = new LinkedHashMap<>();
        Map<String, String> municipalities = new LinkedHashMap<>();
        Passage.of(item)
                .flatMap(passage -> passage.prose().lines())
                .flatMap(line -> GIVES.matcher(line).results())
                .forEach(found -> (found.group(1) != null ? councils : municipalities)
                        .putIfAbsent(pledge(found), Excerpt.of(found.group())));
        return councils.keySet().stream()
                .filter(municipalities::containsKey)
                .map(pledge -> Finding.in(
                        item,
                        Warning.GIVER_DIFFERS,
                        Map.of("one", councils.get(pledge), "other", municipalities.get(pledge))));
    }

    private static String pledge(MatchResult found) {
        for (int group = 3; group <= found.groupCount(); group++)
            if (found.group(group) != null)
                return found.group(group).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return "";
    }
}
