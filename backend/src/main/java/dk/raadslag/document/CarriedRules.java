package dk.raadslag.document;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.model.Treatment;
import dk.raadslag.model.Vote;
import dk.raadslag.words.RichText;
import dk.raadslag.words.TextRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What a meeting may be that somebody else wrote: as large, and with such words, as one that people make here. */
final class CarriedRules {
    private static final int MOST_ITEMS = 500;
    private static final int MOST_PEOPLE = 1000;
    /** Of an item, a vote, a person. */
    private static final int MOST_PARTS = 200;
    /** Of all items, and of all people: each time of the one is held against each of the other. */
    private static final int MOST_TIMES = 3000;

    private static final int MOST_PAPERS = 2000;
    /** A few words can be a table of many thousand cells. */
    private static final int MOST_TABLES = 500;

    private static final int MOST_CHARACTERS = 500_000;
    private static final int MOST_RUNS = 20_000;
    private static final int LINE = 500;
    private static final int PARAGRAPH = 5000;
    private static final int MOST_VOTES = 100_000;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private CarriedRules() {}

    static boolean hold(MeetingSnapshot meeting) {
        return isFew(meeting)
                && areOwn(meeting)
                && meeting.kind() != null
                && meeting.houseStyle() != null
                && isLine(meeting.body())
                && isDay(meeting.start())
                && (meeting.end() == null || isDay(meeting.end()))
                && mayBe(meeting.place())
                && areMoments(meeting.startedAt(), meeting.endedAt())
                && isCount(meeting.seats())
                && meeting.sections().stream().allMatch(CarriedRules::holds)
                && meeting.attendance().stream().allMatch(CarriedRules::holds)
                && meeting.nextItems().stream().allMatch(next -> isLine(next.title()) && isShort(next.note()));
    }

    /** Nothing else is looked at before it is known that there is little of it. */
    private static boolean isFew(MeetingSnapshot meeting) {
        return meeting.sections().size() <= MOST_ITEMS
                && meeting.items().count() <= MOST_ITEMS
                && meeting.attendance().size() <= MOST_PEOPLE
                && meeting.nextItems().size() <= MOST_PARTS
                && sum(meeting.items(), item -> item.stretches().size()) <= MOST_TIMES
                && sum(meeting.attendance().stream(), line -> line.stays().size()) <= MOST_TIMES
                && sum(meeting.items(), item -> item.attachments().size()) <= MOST_PAPERS
                && sum(meeting.items().flatMap(CarriedRules::texts), CarriedRules::tables) <= MOST_TABLES
                && meeting.items().map(Item::treatment).allMatch(CarriedRules::isFew);
    }

    private static boolean isFew(Treatment treatment) {
        return treatment.points().size() <= MOST_PARTS
                && treatment.dissents().size() <= MOST_PARTS
                && treatment.followUps().size() <= MOST_PARTS
                && treatment.votes().size() <= MOST_PARTS;
    }

    private static <T> long sum(Stream<T> all, ToIntFunction<T> size) {
        return all.mapToLong(size::applyAsInt).sum();
    }

    /** What its parts are called must tell them apart, and guests come to an item that is there. */
    private static boolean areOwn(MeetingSnapshot meeting) {
        List<UUID> items = meeting.items().map(Item::id).toList();
        Set<UUID> different = new HashSet<>(items);
        return different.size() == items.size()
                && !different.contains(null)
                && meeting.attendance().stream()
                        .allMatch(line -> line.guestOf() == null || different.contains(line.guestOf()));
    }

    private static Stream<RichText> texts(Item item) {
        RichText treated =
                item.plan().treatedBy() == null ? null : item.plan().treatedBy().decision();
        return Stream.concat(TextField.OF_ITEMS.stream().map(item::text), Stream.ofNullable(treated))
                .filter(Objects::nonNull);
    }

    private static int tables(RichText text) {
        return (int)
                text.ops().stream().filter(op -> TextRules.isTable(op.insert())).count();
    }

    private static boolean holds(Section section) {
        boolean titled = isLine(section.number()) && isLine(section.title());
        boolean bare = section.number() == null && section.title() == null;
        return (titled || bare) && section.items().stream().allMatch(CarriedRules::holds);
    }

    private static boolean holds(Item item) {
        return isLine(item.number())
                && isLine(item.title())
                && item.status() != null
                && mayBe(item.caseNumber())
                && areLines(item.caseOfficers())
                && areLines(item.presenters())
                && areLines(item.plan().guests())
                && item.plan().kind() != null
                && mayBe(item.plan().closedReason())
                && mayBe(item.plan().closedWording())
                && (item.plan().minutes() == null || isCount(item.plan().minutes()))
                && (item.plan().treatedBy() == null
                        || isDay(item.plan().treatedBy().date())
                                && mayBe(item.plan().treatedBy().number())
                                && isText(item.plan().treatedBy().decision()))
                && item.attachments().stream().allMatch(paper -> isLine(paper.title()))
                && item.stretches().stream()
                        .allMatch(one -> one.opened() != null && areMoments(one.opened(), one.closed()))
                && TextField.OF_ITEMS.stream().allMatch(field -> isText(item.text(field)))
                && holds(item.treatment());
    }

    private static boolean holds(Treatment treatment) {
        return treatment.points().stream().allMatch(point -> point.text() != null && isShort(point.text()))
                && treatment.dissents().stream()
                        .allMatch(one ->
                                isLine(one.name()) && mayBe(one.from()) && one.words() != null && isShort(one.words()))
                && treatment.followUps().stream()
                        .allMatch(one -> one.task() != null
                                && isShort(one.task())
                                && mayBe(one.who())
                                && (one.due() == null || isDay(one.due()))
                                && mayBe(one.written()))
                && treatment.votes().stream().allMatch(CarriedRules::holds);
    }

    private static boolean holds(Vote vote) {
        return vote.question() != null
                && isShort(vote.question())
                && isCount(vote.inFavour())
                && isCount(vote.opposed())
                && isCount(vote.abstained())
                && areMoments(vote.calledAt(), vote.closedAt());
    }

    private static boolean holds(Attendance line) {
        return line.group() != null
                && isLine(line.name())
                && mayBe(line.from())
                && mayBe(line.note())
                && mayBe(line.insteadOf())
                && line.stays().stream().allMatch(stay -> areMoments(stay.from(), stay.to()));
    }

    private static boolean isText(RichText text) {
        return text == null || isFew(text) && isLines(text) && TextRules.hold(text);
    }

    /** A table stands alone on its line: nobody prints what else is there. */
    private static boolean isLines(RichText text) {
        Object before = "\n";
        for (RichText.Op op : text.ops()) {
            boolean begins = before instanceof String words && words.endsWith("\n");
            if (TextRules.isTable(op.insert()) && !begins) return false;
            boolean ends = op.insert() instanceof String words && words.startsWith("\n");
            if (TextRules.isTable(before) && !ends) return false;
            before = op.insert();
        }
        return before instanceof String words && words.endsWith("\n");
    }

    private static boolean isFew(RichText text) {
        return text.ops().size() <= MOST_RUNS
                && sum(text.ops().stream(), op -> op.insert() instanceof String words ? words.length() : 1)
                        <= MOST_CHARACTERS;
    }

    private static boolean areLines(Collection<String> lines) {
        return lines != null && lines.size() <= MOST_PARTS && lines.stream().allMatch(CarriedRules::isLine);
    }

    private static boolean isLine(String words) {
        return words != null && !words.isBlank() && mayBe(words);
    }

    /** A line, or nothing. */
    private static boolean mayBe(String words) {
        return words == null || words.length() <= LINE && words.indexOf('\n') < 0;
    }

    private static boolean isShort(String words) {
        return words == null || words.length() <= PARAGRAPH;
    }

    private static boolean isCount(int number) {
        return number >= 0 && number <= MOST_VOTES;
    }

    private static boolean isDay(LocalDate day) {
        return day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static boolean isDay(LocalDateTime time) {
        return time != null && isDay(time.toLocalDate());
    }

    private static boolean areMoments(Instant... moments) {
        return Arrays.stream(moments).allMatch(CarriedRules::isMoment);
    }

    private static boolean isMoment(Instant moment) {
        long year = 31_557_600L;
        return moment == null || moment.getEpochSecond() >= 0 && moment.getEpochSecond() < 230 * year;
    }
}
