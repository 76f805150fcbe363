package dk.raadslag.meeting;

import dk.raadslag.model.Edition.Change;
import dk.raadslag.model.Item;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed between two editions of an agenda, in Danish sentences, item by item. */
public final class Changes {
    private static final String IS_NEW = " er nyt";
    private static final String IS_GONE = " er taget af";
    private static final String TITLE_WAS = "titlen var ";
    /** A number has no spaces, so what stands before it is ours and what follows may be a title. */
    private static final Pattern NAMES_IT =
            Pattern.compile("(Punkt \\S+(?:" + IS_NEW + "|" + IS_GONE + ")): .*", Pattern.DOTALL);

    private static final Pattern NAMED_BEFORE = Pattern.compile("(Punkt \\S+: )" + TITLE_WAS + ".*", Pattern.DOTALL);

    private Changes() {}

    /**
     * The sentence without the title in it, for what cannot be called back: the item may be closed tomorrow.
     *
     * @param change as {@link #between} made it, today or in an earlier version
     */
    public static String withoutTitle(Change change) {
        Matcher names = NAMES_IT.matcher(change.words());
        if (names.matches()) return names.group(1);
        Matcher before = NAMED_BEFORE.matcher(change.words());
        return before.matches() ? before.group(1) + "titlen er ændret" : change.words();
    }

    static List<Change> between(List<Section> sent, List<Section> now) {
        Map<UUID, Item> before = items(sent);
        Map<UUID, Item> after = items(now);
        List<Change> changes = new ArrayList<>();
        after.forEach((id, item) -> {
            Item old = before.get(id);
            if (old == null) changes.add(change(item, item, "Punkt " + item.number() + IS_NEW + ": " + item.title()));
            else of(old, item).forEach(words -> changes.add(change(old, item, words)));
        });
        before.forEach((id, item) -> {
            if (!after.containsKey(id)) {
                changes.add(change(item, item, "Punkt " + item.number() + IS_GONE + ": " + item.title()));
            }
        });
        return changes;
    }

    private static List<String> of(Item old, Item now) {
        List<String> words = new ArrayList<>();
        String item = "Punkt " + now.number() + ": ";
        if (!old.title().equals(now.title())) words.add(item + TITLE_WAS + "\"" + old.title() + "\"");
        if (!old.number().equals(now.number())) words.add(item + "havde før nummer " + old.number());
        if (old.closed() != now.closed()) words.add(item + (now.closed() ? "er nu lukket" : "er ikke længere lukket"));
        for (TextField field : TextField.of(TextField.Part.CASE)) {
            if (!Objects.equals(old.text(field), now.text(field))) {
                words.add(item + field.inSentence() + " er ændret");
            }
        }
        if (!old.attachments().equals(now.attachments())) words.add(item + "bilagene er ændret");
        if (!old.plan().equals(now.plan())
                || !old.presenters().equals(now.presenters())
                || !Objects.equals(old.caseNumber(), now.caseNumber())) {
            words.add(item + "oplysningerne om punktet er ændret");
        }
        return words;
    }

    private static Change change(Item old, Item now, String words) {
        return new Change(now.id(), old.closed() || now.closed(), words);
    }

    private static Map<UUID, Item> items(List<Section> sections) {
        Map<UUID, Item> items = new LinkedHashMap<>();
        sections.forEach(section -> section.items().forEach(item -> items.put(item.id(), item)));
        return items;
    }
}
