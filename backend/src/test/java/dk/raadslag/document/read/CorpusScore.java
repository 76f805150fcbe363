package dk.raadslag.document.read;

import dk.raadslag.document.read.Corpus.Sample;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much of one document the reader understood, and what it did not. */
final class CorpusScore {
    /** What is counted. */
    enum About {
        ITEMS,
        DECISIONS,
        TEXTS,
        PEOPLE,
        DATES,
        FACTS
    }

    private static final Map<String, Group> GROUPS = Map.of(
            "present",
            Group.PARTICIPANT,
            "absent",
            Group.APOLOGY,
            "secretariat",
            Group.SECRETARIAT,
            "kdnet",
            Group.KD_NET);

    final Map<About, Integer> found = new EnumMap<>(About.class);
    final Map<About, Integer> asked = new EnumMap<>(About.class);
    final List<String> misses = new ArrayList<>();
    final List<String> lost;

    private final Map<String, Object> expected;

    private CorpusScore(Map<String, Object> expected, List<String> lost) {
        this.expected = expected;
        this.lost = lost;
    }

    static CorpusScore of(Sample sample) {
        return of(sample.expected(), sample.bytes());
    }

    /** @param file the document, in any form */
    static CorpusScore of(Map<String, Object> expected, byte[] file) {
        Object refused = expected.get("refused");
        try {
            AgendaReader.Reading reading = AgendaReader.readWithAccount(file);
            CorpusScore score = new CorpusScore(expected, SilentLoss.in(file, reading));
            if (refused == null) score.compare(reading.meeting());
            else score.ask(About.FACTS, false, "must be refused: " + refused);
            return score;
        } catch (UnreadableDocument e) {
            CorpusScore score = new CorpusScore(expected, List.of());
            if (refused != null) score.ask(About.FACTS, e.code().word().equals(refused), "refused with " + e.code());
            else score.nothing(e.code().word());
            return score;
        }
    }

    int found() {
        return found.values().stream().mapToInt(n -> n).sum();
    }

    int asked() {
        return asked.values().stream().mapToInt(n -> n).sum();
    }

    private void nothing(String code) {
        misses.add("refused: " + code);
        for (Map<String, Object> item : items()) {
            asked.merge(About.ITEMS, 1, Integer::sum);
            if (item.containsKey("decision")) asked.merge(About.DECISIONS, 1, Integer::sum);
        }
    }

    private void compare(ImportedMeeting read) {
        fact("kind", read.kind().name().toLowerCase(Locale.ROOT));
        fact("body", read.body());
        if (expected.containsKey("of"))
            fact(
                    "of",
                    read.facts().body() == null
                            ? null
                            : read.facts().body().kind().code());
        if (expected.containsKey("region"))
            fact(
                    "region",
                    read.facts().body() == null ? null : read.facts().body().region());
        if (expected.containsKey("place")) fact("place", read.place());
        date("start", String.valueOf(read.start()));
        if (expected.containsKey("end")) date("end", String.valueOf(read.end()));
        people(read);
        items(read);
        for (Object next : list(expected.get("next")))
            ask(
                    About.FACTS,
                    read.facts().nextItems().stream()
                            .anyMatch(one -> one.value().equals(next)),
                    "next item " + next);
        for (Object day : list(expected.get("dates")))
            ask(
                    About.DATES,
                    read.facts().nextDates().stream()
                            .anyMatch(one -> one.value().toString().equals(day)),
                    "next date " + day + " among " + read.facts().nextDates());
    }

    private void fact(String name, String value) {
        ask(
                About.FACTS,
                String.valueOf(expected.get(name)).equals(value),
                name + ": " + value + " instead of " + expected.get(name));
    }

    private void date(String name, String value) {
        ask(
                About.DATES,
                String.valueOf(expected.get(name)).equals(value),
                name + ": " + value + " instead of " + expected.get(name));
    }

    private void people(ImportedMeeting read) {
        map(expected.get("people")).forEach((group, names) -> {
            List<String> left = new ArrayList<>(read.attendance().stream()
                    .filter(person -> person.group() == GROUPS.get(group))
                    .map(person -> person.name())
                    .toList());
            for (Object name : list(names)) ask(About.PEOPLE, left.remove(name), "nobody " + group + ": " + name);
            for (String name : left) ask(About.PEOPLE, false, "not " + group + ": " + name);
        });
    }

    private void items(ImportedMeeting read) {
        List<ImportedItem> all = read.items().toList();
        List<Map<String, Object>> wanted = items();
        int[][] common = new int[wanted.size() + 1][all.size() + 1];
        for (int i = wanted.size() - 1; i >= 0; i--)
            for (int j = all.size() - 1; j >= 0; j--)
                common[i][j] = same(wanted.get(i), all.get(j))
                        ? 1 + common[i + 1][j + 1]
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        int i = 0;
        int j = 0;
        while (i < wanted.size() || j < all.size()) {
            if (i < wanted.size() && j < all.size() && same(wanted.get(i), all.get(j))) {
                ask(About.ITEMS, true, "");
                item(wanted.get(i++), all.get(j++));
            } else if (j == all.size() || i < wanted.size() && common[i + 1][j] >= common[i][j + 1]) {
                missing(wanted.get(i++));
            } else {
                ImportedItem extra = all.get(j++);
                ask(About.ITEMS, false, "no item: " + extra.number() + " " + extra.title());
            }
        }
    }

    private static boolean same(Map<String, Object> wanted, ImportedItem item) {
        Object number = wanted.get("no");
        return (number == null || number.equals(item.number()))
                && letters(wanted.get("title")).equals(letters(item.title()));
    }

    private void missing(Map<String, Object> wanted) {
        ask(About.ITEMS, false, "missing item: " + wanted.get("no") + " " + wanted.get("title"));
        if (wanted.containsKey("decision")) ask(About.DECISIONS, false, null);
        for (TextField field : TextField.OF_ITEMS)
            if (field != TextField.DECISION && wanted.containsKey(name(field))) ask(About.TEXTS, false, null);
    }

    private void item(Map<String, Object> wanted, ImportedItem item) {
        String number = item.number() + " ";
        for (TextField field : TextField.OF_ITEMS) {
            if (!wanted.containsKey(name(field))) continue;
            boolean decision = field == TextField.DECISION;
            String plain =
                    Sources.plain(item.text(field)).replaceAll("\\s+", " ").strip();
            ask(
                    decision ? About.DECISIONS : About.TEXTS,
                    fits((String) wanted.get(name(field)), plain, decision),
                    number + name(field) + ": " + shortened(plain) + " instead of " + wanted.get(name(field)));
        }
        boolean closed = Boolean.TRUE.equals(wanted.get("closed"));
        if (closed || item.closed() || wanted.containsKey("closed"))
            ask(About.FACTS, closed == item.closed(), number + (closed ? "is closed" : "is open"));
        if (wanted.containsKey("case"))
            ask(About.FACTS, wanted.get("case").equals(item.caseNumber()), number + "case " + item.caseNumber());
        if (wanted.containsKey("papers"))
            ask(About.FACTS, wanted.get("papers").equals(item.attachments()), number + "papers " + item.attachments());
        if (wanted.containsKey("points"))
            ask(
                    About.FACTS,
                    item.facts().points() != null
                            && String.valueOf(item.facts().points().value().size())
                                    .equals(wanted.get("points")),
                    number + "points " + item.facts().points());
        if (wanted.containsKey("approves"))
            ask(
                    About.DATES,
                    item.facts().approves() != null
                            && item.facts().approves().value().toString().equals(wanted.get("approves")),
                    number + "approves " + item.facts().approves());
    }

    /** "begin … end", one of them, or all; of a decision every word, of another text the beginning. */
    private static boolean fits(String wanted, String plain, boolean whole) {
        if (wanted == null) return plain.isEmpty();
        int gap = wanted.indexOf('…');
        if (gap < 0) return whole ? plain.equals(wanted) : plain.startsWith(wanted);
        return plain.startsWith(wanted.substring(0, gap).strip())
                && plain.endsWith(wanted.substring(gap + 1).strip());
    }

    private void ask(About about, boolean understood, String otherwise) {
        asked.merge(about, 1, Integer::sum);
        if (understood) found.merge(about, 1, Integer::sum);
        else if (otherwise != null) misses.add(otherwise);
    }

    private static String name(TextField field) {
        return switch (field) {
            case BACKGROUND -> "background";
            case RECOMMENDATION -> "recommendation";
            case CASE_PRESENTATION -> "casePresentation";
            default -> "decision";
        };
    }

    private static String shortened(String plain) {
        return plain.length() < 90 ? plain : plain.substring(0, 40) + " … " + plain.substring(plain.length() - 40);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> items() {
        return (List<Map<String, Object>>) (List<?>) list(expected.get("items"));
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static String letters(Object title) {
        return String.valueOf(title).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
