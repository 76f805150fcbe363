package dk.raadslag.minutes;

import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.today.Card;
import dk.raadslag.today.CardSource;
import dk.raadslag.today.Day;
import dk.raadslag.today.Lane;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What was decided lately, as the minutes that were sent out have it. */
final class DecidedCards implements CardSource {
    private static final int MEETINGS = 3;
    private static final int MOST_OF_ONE = 5;

    private final MeetingService meetings;
    private final DecidedStore store = new DecidedStore();

    DecidedCards(MeetingService meetings) {
        this.meetings = meetings;
    }

    @Override
    public Future<List<Card>> cards(SqlConnection conn, Day day) {
        return store.lastWithMinutes(conn, day.bodyIds(), MEETINGS)
                .compose(ids -> meetings.facts(conn, day.actor(), ids).map(seen -> ids.stream()
                        .map(seen::get)
                        .filter(Objects::nonNull)
                        .flatMap(DecidedCards::ofMeeting)
                        .toList()));
    }

    private static Stream<Card> ofMeeting(MeetingSnapshot meeting) {
        List<Item> decided = meeting.items()
                .filter(item -> item.status() == ItemStatus.DONE && item.outcome() != null)
                // The approval of the last minutes is no news.
                .filter(item -> item.plan().approves() == null)
                .toList();
        return decided.stream().limit(MOST_OF_ONE).map(item -> Card.ofItem("decision", Lane.DECIDED, meeting, item)
                .withCount(decided.size()));
    }
}
