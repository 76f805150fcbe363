package dk.raadslag.comment;

import dk.raadslag.alert.Alerts;
import dk.raadslag.comment.RoundLetters.Occasion;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.Notices;
import dk.raadslag.model.Event;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * A running round ends with its draft: when the agenda is sent out, taken back or cancelled. The transaction of that
 * step tells those asked, who would otherwise find a closed door.
 */
public final class RoundNotices implements Notices {
    private final RoundStore store = new RoundStore();
    private final RoundLetters letters;
    private final Clock clock;

    /** @param site where browsers reach Rådslag */
    public RoundNotices(Post post, Alerts alerts, String site, Clock clock) {
        this.letters = new RoundLetters(post, alerts, site);
        this.clock = clock;
    }

    @Override
    public Future<Void> of(SqlConnection conn, MeetingSnapshot before, MeetingSnapshot after, Event event) {
        boolean ends = before.status() == MeetingStatus.COMMENTING
                && after.status() != MeetingStatus.COMMENTING
                && event instanceof LifeEvent;
        if (!ends) return Future.succeededFuture();
        Occasion occasion = event instanceof LifeEvent.AgendaPublished ? Occasion.SENT_OUT : Occasion.TAKEN_BACK;
        LocalDateTime now = DanishTime.at(clock.instant());
        return store.ofMeeting(conn, after.id()).compose(rounds -> {
            Future<Void> sent = Future.succeededFuture();
            for (Round round : rounds) {
                if (round.closedAt() != null || !now.isBefore(round.deadline())) continue;
                sent = sent.compose(ok -> store.asked(conn, round.id()))
                        .compose(asked -> letters.send(conn, occasion, round, after, asked));
            }
            return sent;
        });
    }
}
