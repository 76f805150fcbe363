package dk.raadslag.search;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Dissent;
import dk.raadslag.model.Edition;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.Item;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.NextItem;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that can be found in a meeting; pure. What nobody is shown by {@link MeetingSight} is not in it. */
final class Entries {
    private Entries() {}

    /** Each entry with the bits of the classes that see it. @param whole the meeting uncut, with or without words */
    static Map<Entry, Integer> of(MeetingSnapshot whole) {
        Map<Entry, Integer> all = new LinkedHashMap<>();
        for (Sighting sighting : Sighting.values()) {
            MeetingSight.seen(whole, sighting.audience())
                    .ifPresent(mine -> in(mine).forEach(entry -> all.merge(entry, sighting.bit(), (a, b) -> a | b)));
        }
        return all;
    }

    /** Who of the substitutes see what members see. */
    static Set<String> calledIn(MeetingSnapshot whole) {
        return whole.attendance().stream()
                .filter(line -> line.calledIn(whole.attendance()))
                .map(Attendance::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** True if two states of a meeting may differ in what can be found, or in who finds it. */
    static boolean mayDiffer(MeetingSnapshot before, MeetingSnapshot after) {
        return before.version() == 0
                || before.status() != after.status()
                || before.showsDecisions() != after.showsDecisions()
                || !before.start().equals(after.start())
                || !Objects.equals(before.place(), after.place())
                || !before.nextItems().equals(after.nextItems())
                || !before.sections().equals(after.sections())
                || !Objects.equals(before.sent(), after.sent());
    }

    /** @param mine the meeting as one class of viewers sees it */
    static List<Entry> in(MeetingSnapshot mine) {
        List<Entry> all = new ArrayList<>();
        all.add(meeting(mine));
        mine.items().forEach(item -> addItem(all, mine, item));
        return all;
    }

    private static Entry meeting(MeetingSnapshot mine) {
        Stream<String> next = mine.nextItems().stream().map(NextItem::title);
        String told = lines(Stream.concat(Stream.of(DanishTime.longDay(mine.start()), mine.place()), next));
        List<UUID> texts = mine.remarksText() == null
                ? List.of()
                : List.of(mine.remarksText().id());
        return new Entry(
                mine.id(),
                mine.bodyId(),
                mine.start(),
                Kind.MEETING,
                null,
                null,
                null,
                mine.body(),
                false,
                null,
                told,
                texts,
                null,
                null);
    }

    private static void addItem(List<Entry> all, MeetingSnapshot mine, Item item) {
        all.add(entry(mine, item, Kind.CASE, null, null, caseOf(item), texts(item, TextField.Part.CASE), null));
        Outcome outcome = item.outcome();
        List<UUID> decision = texts(item, TextField.Part.DECISION);
        String decided = decisionOf(item);
        if (outcome != null || !decision.isEmpty() || !decided.isEmpty()) {
            all.add(entry(mine, item, Kind.DECISION, null, outcome, decided, decision, null));
        }
        for (Attachment paper : item.attachments()) {
            String named = lines(Stream.of(paper.title(), paper.fileName()));
            all.add(entry(mine, item, Kind.PAPER, paper.id(), null, named, List.of(), paper.sha256()));
        }
        for (FollowUp one : item.treatment().followUps()) {
            String asked = lines(Stream.of(one.task(), one.who()));
            all.add(entry(mine, item, Kind.FOLLOW_UP, one.id(), null, asked, List.of(), null));
        }
    }

    private static Entry entry(
            MeetingSnapshot mine,
            Item item,
            Kind kind,
            UUID part,
            Outcome outcome,
            String told,
            List<UUID> texts,
            String sha256) {
        return new Entry(
                mine.id(),
                mine.bodyId(),
                mine.start(),
                kind,
                item.id(),
                part,
                item.number(),
                item.title(),
                item.closed(),
                outcome == null ? null : outcome.code(),
                told,
                texts,
                sha256,
                kind == Kind.DECISION ? sent(mine) : null);
    }

    private static Instant sent(MeetingSnapshot mine) {
        return mine.editions().stream()
                .filter(edition -> edition.kind() == MeetingSnapshot.Kind.MINUTES)
                .map(Edition::at)
                .reduce(null, (earlier, later) -> later);
    }

    private static String caseOf(Item item) {
        List<String> words = new ArrayList<>();
        words.add(item.caseNumber());
        words.addAll(item.caseOfficers());
        words.addAll(item.presenters());
        words.addAll(item.plan().guests());
        words.add(item.plan().closedReason());
        words.addAll(sent(item, TextField.Part.CASE));
        if (item.plan().treatedBy() != null)
            words.add(plain(item.plan().treatedBy().decision()));
        return lines(words.stream());
    }

    private static String decisionOf(Item item) {
        List<String> words = new ArrayList<>(sent(item, TextField.Part.DECISION));
        for (Dissent one : item.treatment().dissents()) {
            words.add(lines(Stream.of(one.name(), one.from(), one.words())));
        }
        return lines(words.stream());
    }

    /** The texts whose words may be seen as they are now. */
    private static List<UUID> texts(Item item, TextField.Part part) {
        return TextField.of(part).stream()
                .map(item.texts()::get)
                .filter(Objects::nonNull)
                .map(TextHandle::id)
                .toList();
    }

    /** The words of texts that may only be seen as they were sent. */
    private static List<String> sent(Item item, TextField.Part part) {
        return TextField.of(part).stream()
                .filter(field -> !item.texts().containsKey(field))
                .map(item::text)
                .map(Entries::plain)
                .toList();
    }

    private static String plain(RichText text) {
        return text == null ? null : text.plain();
    }

    private static String lines(Stream<String> words) {
        return words.filter(one -> one != null && !one.isBlank()).collect(Collectors.joining("\n"));
    }
}
