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

/** What a meeting may be that somebody else wrote: as large, and with such words, as one that people make here. */
final class CarriedRules {
    private static final int MOST_ITEMS = 1000;
    private static final int MOST_PEOPLE = 2000;
    private static final int LINE = 500;
    private static final int PARAGRAPH = 5000;
    private static final int MOST_VOTES = 100_000;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private CarriedRules() {}

    static boolean hold(MeetingSnapshot meeting) {
        return meeting.kind() != null
                && meeting.houseStyle() != null
                && isLine(meeting.body())
                && isDay(meeting.start())
                && (meeting.end() == null || isDay(meeting.end()))
                && mayBe(meeting.place())
                && areMoments(meeting.startedAt(), meeting.endedAt())
                && isCount(meeting.seats())
                && meeting.sections().size() <= MOST_ITEMS
                && meeting.items().count() <= MOST_ITEMS
                && meeting.sections().stream().allMatch(CarriedRules::holds)
                && meeting.attendance().size() <= MOST_PEOPLE
                && meeting.attendance().stream().allMatch(CarriedRules::holds)
                && meeting.nextItems().size() <= MOST_ITEMS
                && meeting.nextItems().stream().allMatch(next -> isLine(next.title()) && isShort(next.note()));
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
                && item.stretches().stream().allMatch(one -> areMoments(one.opened(), one.closed()))
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
                                && (one.due() == null || isDay(one.due())))
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
        return text == null || TextRules.hold(text);
    }

    private static boolean areLines(Collection<String> lines) {
        return lines != null && lines.size() <= MOST_ITEMS && lines.stream().allMatch(CarriedRules::isLine);
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
