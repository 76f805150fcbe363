package dk.raadslag.reply;

import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.today.Card;
import dk.raadslag.today.CardSource;
import dk.raadslag.today.Day;
import dk.raadslag.today.Lane;
import dk.raadslag.today.Own;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;

/** Tells the secretariat of letters that answer to a meeting and could not be used. */
final class ReplyCards implements CardSource {
    private final ReplyListStore store = new ReplyListStore();
    private final boolean on;

    /** @param on whether calendars can answer at all */
    ReplyCards(boolean on) {
        this.on = on;
    }

    @Override
    public Future<List<Card>> cards(SqlConnection conn, Day day) {
        List<MeetingSnapshot> run = day.meetings().stream()
                .map(Own::mine)
                .filter(meeting ->
                        meeting.viewer().writes() && !meeting.status().isAtLeast(MeetingStatus.ENDED))
                .toList();
        if (!on || run.isEmpty()) return Future.succeededFuture(List.of());
        return store.count(conn, run.stream().map(MeetingSnapshot::id).toList()).map(counts -> run.stream()
                .filter(meeting -> counts.containsKey(meeting.id()))
                .map(meeting ->
                        Card.ofMeeting("unused-replies", Lane.WORK, meeting).withCount(counts.get(meeting.id())))
                .toList());
    }
}
