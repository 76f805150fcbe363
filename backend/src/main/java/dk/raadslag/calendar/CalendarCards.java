package dk.raadslag.calendar;

import dk.raadslag.access.Actor;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.today.Card;
import dk.raadslag.today.Card.OfMeeting;
import dk.raadslag.today.CardSource;
import dk.raadslag.today.Day;
import dk.raadslag.today.Lane;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.stream.Stream;

/** The meetings that come, as the calendar tells them: also those whose agenda is not sent out yet. */
final class CalendarCards implements CardSource {
    private static final int MOST = 6;

    private final CalendarStore store;
    private final MeetingPolicy policy;

    CalendarCards(CalendarStore store, MeetingPolicy policy) {
        this.store = store;
        this.policy = policy;
    }

    @Override
    public Future<List<Card>> cards(SqlConnection conn, Day day) {
        return store.coming(conn, day.bodyIds(), day.time(), MOST).map(lines -> first(lines.stream()
                        .map(line -> CalendarEntry.seen(line, policy.audience(day.actor(), line.bodyId())))
                        .toList())
                .map(entry -> card(day.actor(), entry))
                .toList());
    }

    /** With the first one that can be read, however many dates are planned before it. */
    private static Stream<CalendarEntry> first(List<CalendarEntry> coming) {
        List<CalendarEntry> first = coming.subList(0, Math.min(MOST, coming.size()));
        if (first.stream().anyMatch(CalendarEntry::opens)) return first.stream();
        return Stream.concat(
                first.stream(), coming.stream().filter(CalendarEntry::opens).limit(1));
    }

    /** People first look for the meetings of the bodies that they are in themselves. */
    private static Card card(Actor actor, CalendarEntry entry) {
        boolean own = actor.roles().stream().anyMatch(role -> role.bodyId().equals(entry.bodyId()));
        return Card.ofBody(own ? "own-meeting" : "meeting", Lane.COMING, entry.bodyId(), entry.body())
                .withMeeting(new OfMeeting(
                        entry.id(),
                        entry.start(),
                        entry.end(),
                        entry.place(),
                        entry.link(),
                        entry.status(),
                        entry.opens()));
    }
}
