package dk.raadslag.meeting;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Outcome;
import dk.raadslag.today.Card;
import dk.raadslag.today.Card.Until;
import dk.raadslag.today.CardSource;
import dk.raadslag.today.Day;
import dk.raadslag.today.Lane;
import dk.raadslag.today.Own;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a meeting's life asks of its secretariat: its next step, its deadlines, its papers, its unfinished items. */
final class MeetingCards implements CardSource {
    private static final int MOST_CURRENT = 4;
    /** What still must be decided somewhere. */
    private static final Set<Outcome> UNFINISHED = Set.of(Outcome.POSTPONED, Outcome.NOT_REACHED);

    @Override
    public Future<List<Card>> cards(SqlConnection conn, Day day) {
        List<MeetingSnapshot> written = day.meetings().stream()
                .map(Own::mine)
                .filter(meeting -> meeting.viewer().writes())
                .toList();
        List<Card> cards = new ArrayList<>();
        for (MeetingSnapshot meeting : written) {
            deadlines(meeting, day).forEach(cards::add);
            if (meeting.status() == MeetingStatus.ENDED) cards.add(unsent(meeting));
            papers(meeting, day).forEach(cards::add);
            unfinished(meeting, written).forEach(cards::add);
        }
        current(written).forEach(cards::add);
        return Future.succeededFuture(cards);
    }

    private static Stream<Card> deadlines(MeetingSnapshot meeting, Day day) {
        boolean toCome = !meeting.start().toLocalDate().isBefore(day.date());
        if (!toCome || meeting.status().isAtLeast(MeetingStatus.PUBLISHED)) return Stream.empty();
        LocalDate material = meeting.deadlines().material();
        LocalDate agenda = meeting.deadlines().agenda();
        List<Card> cards = new ArrayList<>();
        if (!meeting.status().isAtLeast(MeetingStatus.COMMENTING) && day.isNear(material)) {
            cards.add(due("material-due", meeting, material));
        }
        if (day.isNear(agenda)) cards.add(due("agenda-due", meeting, agenda));
        return cards.stream();
    }

    private static Card due(String kind, MeetingSnapshot meeting, LocalDate day) {
        return Card.ofMeeting(kind, Lane.WORK, meeting).withUntil(Until.endOf(day));
    }

    private static Card unsent(MeetingSnapshot meeting) {
        LocalDate ended = meeting.endedAt() == null
                ? meeting.start().toLocalDate()
                : DanishTime.at(meeting.endedAt()).toLocalDate();
        return due("minutes-unsent", meeting, ended);
    }

    private static Stream<Card> papers(MeetingSnapshot meeting, Day day) {
        boolean isPrepared = Set.of(MeetingStatus.DRAFTING, MeetingStatus.COMMENTING, MeetingStatus.PUBLISHED)
                .contains(meeting.status());
        if (!isPrepared || meeting.start().isBefore(day.time())) return Stream.empty();
        int missing = (int) meeting.items()
                .flatMap(item -> item.attachments().stream())
                .filter(attachment -> attachment.version() == 0)
                .count();
        if (missing == 0) return Stream.empty();
        LocalDate agenda = meeting.deadlines().agenda();
        boolean isDraft = agenda != null && !meeting.status().isAtLeast(MeetingStatus.PUBLISHED);
        Until until = isDraft ? Until.endOf(agenda) : Until.at(meeting.start());
        return Stream.of(Card.ofMeeting("papers-missing", Lane.WORK, meeting)
                .withCount(missing)
                .withUntil(until));
    }

    /** Postponed or not reached, and taken up nowhere since. */
    private static Stream<Card> unfinished(MeetingSnapshot meeting, List<MeetingSnapshot> written) {
        if (!meeting.status().isAtLeast(MeetingStatus.ENDED)) return Stream.empty();
        List<Item> left = meeting.items()
                .filter(item -> item.outcome() != null && UNFINISHED.contains(item.outcome()))
                .filter(item -> item.treatment().procedures().isEmpty())
                .filter(item -> written.stream().noneMatch(other -> takesUp(other, meeting, item)))
                .toList();
        if (left.isEmpty()) return Stream.empty();
        Card card = Card.ofMeeting("unfinished", Lane.WORK, meeting).withCount(left.size());
        return Stream.of(left.size() == 1 ? card.withItem(Card.OfItem.of(left.get(0))) : card);
    }

    private static boolean takesUp(MeetingSnapshot other, MeetingSnapshot meeting, Item item) {
        if (other.equals(meeting)) {
            return meeting.nextItems().stream().anyMatch(next -> isSame(next.title(), item.title()));
        }
        return other.bodyId().equals(meeting.bodyId())
                && other.start().isAfter(meeting.start())
                && other.items()
                        .anyMatch(next -> isSame(next.title(), item.title())
                                || next.caseNumber() != null && Objects.equals(next.caseNumber(), item.caseNumber()));
    }

    private static boolean isSame(String one, String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
    }

    /** Those in work: the latest that is not over, and what comes next. */
    private static Stream<Card> current(List<MeetingSnapshot> written) {
        return written.stream()
                .filter(meeting -> meeting.status() != MeetingStatus.PLANNED)
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .limit(MOST_CURRENT)
                .map(meeting -> Card.ofMeeting("meeting", Lane.CURRENT, meeting).withUntil(next(meeting)));
    }

    /** A running meeting first, then minutes to be sent, then what is prepared, then minutes to be approved. */
    private static int rank(MeetingSnapshot meeting) {
        return switch (meeting.status()) {
            case LIVE -> 0;
            case ENDED -> 1;
            case DRAFTING, COMMENTING, PUBLISHED -> 2;
            default -> 3;
        };
    }

    private static Until next(MeetingSnapshot meeting) {
        return switch (meeting.status()) {
            case DRAFTING, COMMENTING -> Until.endOf(meeting.deadlines().agenda());
            case PUBLISHED -> Until.at(meeting.start());
            case MINUTES_SENT -> Until.endOf(meeting.deadlines().remarks());
            default -> null;
        };
    }
}
