package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Warning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name that a document spells in two ways: "Defaktum" and "Defactum", "Real Dania" and "Realdania". Endings make no
 * other name, and people may have names that are nearly alike.
 */
final class SpellingCheck {
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}[\\p{L}]{3,39}(?![\\p{L}-])");
    private static final Pattern TWO =
            Pattern.compile("(?<![\\p{L}\\d-])(?=(\\p{Lu}\\p{Ll}{2,19} \\p{Lu}\\p{Ll}{2,19})(?![\\p{L}-]))");
    private static final Pattern OF_PEOPLE = Pattern.compile(".*s[eo]ns?");
    private static final int SHORTEST = 8;
    /** What differs only here is an ending. */
    private static final int ENDING = 3;

    private static final int MOST_NAMES = 4000;
    private static final int MOST_TOLD = 5;

    private SpellingCheck() {}

    /**
     * @param item where it stands first
     * @param count how often it is there
     * @param inside whether it stands within a sentence, where only names have capitals
     */
    private record Seen(Item item, int count, boolean inside) {
        Seen again(boolean isInside) {
            return new Seen(item, count + 1, inside || isInside);
        }
    }

    static Stream<Finding> of(MeetingSnapshot meeting) {
        Set<String> people = meeting.attendance().stream()
                .flatMap(line -> Stream.of(line.name().split("\\s+")))
                .collect(Collectors.toSet());
        Map<String, Seen> names = new LinkedHashMap<>();
        meeting.items().forEach(item -> words(item).forEach(words -> collect(item, words, names)));
        names.keySet()
                .removeIf(
                        name -> people.contains(name) || OF_PEOPLE.matcher(name).matches());
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        pairs(names).forEach(pair -> {
            Seen one = names.get(pair[0]);
            Seen other = names.get(pair[1]);
            String rare = one.count() < other.count() ? pair[0] : pair[1];
            String usual = rare.equals(pair[0]) ? pair[1] : pair[0];
            if (names.get(rare).inside() && told.add(stem(rare)))
                findings.add(Finding.in(
                        names.get(rare).item(), Warning.SPELLING_DIFFERS, Map.of("written", rare, "usual", usual)));
        });
        return findings.stream().limit(MOST_TOLD);
    }

    private static Stream<String> words(Item item) {
        return Stream.concat(Stream.of(item.title()), Passage.of(item).map(Passage::plain));
    }

    private static void collect(Item item, String words, Map<String, Seen> names) {
        for (Pattern pattern : List.of(NAME, TWO)) {
            Matcher found = pattern.matcher(words);
            while (found.find() && names.size() < MOST_NAMES) {
                boolean two = pattern == TWO;
                String name = bare(two ? found.group(1) : found.group());
                boolean inside = isInside(words, found.start());
                names.merge(name, new Seen(item, 1, inside), (before, now) -> before.again(inside));
            }
        }
    }

    /** Without the ending of a genitive, and of "the": the name that it is a form of. */
    private static String bare(String name) {
        String bare = name.replaceFirst("(?:ets|ens|et|en|s)$", "");
        return bare.length() < SHORTEST ? name : bare;
    }

    private static boolean isInside(String words, int start) {
        if (start < 2 || words.charAt(start - 1) != ' ') return false;
        char before = words.charAt(start - 2);
        return Character.isLowerCase(before) || before == ',';
    }

    /** Names that are nearly alike: what is left of both is the same when a letter, or the space, is taken away. */
    private static Stream<String[]> pairs(Map<String, Seen> names) {
        Map<String, List<String>> alike = new HashMap<>();
        for (String name : names.keySet()) {
            if (name.length() < SHORTEST) continue;
            String lower = name.toLowerCase(Locale.ROOT);
            Set<String> forms = new HashSet<>();
            if (name.indexOf(' ') >= 0) forms.add(lower.replace(" ", ""));
            else {
                forms.add(lower);
                for (int i = 1; i < lower.length() - ENDING; i++)
                    forms.add(lower.substring(0, i) + lower.substring(i + 1));
            }
            forms.forEach(form ->
                    alike.computeIfAbsent(form, any -> new ArrayList<>(2)).add(name));
        }
        return alike.values().stream()
                .filter(group -> group.size() > 1)
                .flatMap(group -> group.stream()
                        .skip(1)
                        .filter(name -> differ(group.get(0), name))
                        .map(name -> new String[] {group.get(0), name}))
                .sorted((one, other) -> (one[0] + one[1]).compareTo(other[0] + other[1]));
    }

    private static boolean differ(String one, String other) {
        boolean two = one.indexOf(' ') >= 0 || other.indexOf(' ') >= 0;
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        if (two) return !a.equals(b) && a.replace(" ", "").equals(b.replace(" ", ""));
        int begin = 0;
        int shorter = Math.min(a.length(), b.length());
        while (begin < shorter && a.charAt(begin) == b.charAt(begin)) begin++;
        int end = 0;
        while (end < shorter - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) end++;
        int left = Math.max(a.length(), b.length()) - begin - end;
        return left == 1 && end >= ENDING;
    }

    private static String stem(String name) {
        return name.substring(0, Math.min(name.length(), SHORTEST)).toLowerCase(Locale.ROOT);
    }
}
