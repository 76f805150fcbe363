package dk.raadslag.notice;

import dk.raadslag.body.Person;
import dk.raadslag.calendar.CalendarStore;
import dk.raadslag.calendar.MeetingEvent;
import dk.raadslag.mail.Occasion;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.reply.ReplyAddresses;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The meeting for the calendars of those whom a letter calls, or calls off. */
final class LetterEvents {
    private final CalendarStore calendar = new CalendarStore();
    private final ReplyAddresses replies;
    private final String site;
    private final String from;
    private final Clock clock;

    LetterEvents(ReplyAddresses replies, String site, String from, Clock clock) {
        this.replies = replies;
        this.site = site;
        this.from = from;
        this.clock = clock;
    }

    /** What goes with the letter to each of them; null for nothing. */
    Future<Function<Person, String>> of(
            SqlConnection conn, Occasion occasion, MeetingSnapshot meeting, List<Receivers.Group> groups) {
        if (!occasion.calls() && !occasion.callsOff()) return Future.succeededFuture(person -> null);
        List<Person> people = groups.stream()
                .flatMap(group -> group.people().stream())
                .filter(Receivers.Receiver::calendar)
                .map(Receivers.Receiver::person)
                .toList();
        return calendar.moves(conn, meeting.id()).compose(moves -> {
            MeetingEvent event = new MeetingEvent(meeting, moves, clock.instant(), from, site);
            Future<Map<UUID, MeetingEvent.Asked>> asked = occasion.callsOff()
                    ? replies.asked(conn, meeting, people)
                    : replies.ask(conn, meeting, moves, people);
            return asked.map(by -> person -> text(event, occasion, by.get(person.id())));
        });
    }

    private static String text(MeetingEvent event, Occasion occasion, MeetingEvent.Asked asked) {
        return switch (occasion) {
            case MEETING_CANCELLED -> event.cancelled(asked);
            case SUBSTITUTE_RELEASED -> event.withdrawn(asked);
            default -> event.published(asked);
        };
    }
}
