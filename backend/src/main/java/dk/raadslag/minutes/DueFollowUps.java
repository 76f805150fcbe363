package dk.raadslag.minutes;

import dk.raadslag.alert.About;
import dk.raadslag.alert.Alerts;
import dk.raadslag.alert.Kind;
import dk.raadslag.base.Base;
import dk.raadslag.calendar.Workdays;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.minutes.FollowUpStore.Where;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells people of follow-ups that are due on the next working day, or before. Each deadline is told once, by the first
 * process that comes.
 */
final class DueFollowUps {
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final Base base;
    private final FollowUpStore store;
    private final MeetingStore meetings;
    private final Named named;
    private final Alerts alerts;

    DueFollowUps(Base base, FollowUpStore store, MeetingStore meetings, Named named, Alerts alerts) {
        this.base = base;
        this.store = store;
        this.meetings = meetings;
        this.named = named;
        this.alerts = alerts;
    }

    void start() {
        base.jobs().every("follow-ups-due", EVERY, this::tell);
    }

    Future<Void> tell() {
        LocalDate today = DanishTime.at(base.clock().instant()).toLocalDate();
        return base.db().transaction(conn -> store.dueBetween(conn, today, Workdays.after(today, 1))
                .compose(rows -> meetings.facts(
                                conn, rows.stream().map(Where::meetingId).toList())
                        .compose(found -> tell(conn, rows, found))));
    }

    private Future<Void> tell(SqlConnection conn, List<Where> rows, Map<UUID, MeetingSnapshot> found) {
        Future<Void> told = Future.succeededFuture();
        for (Where row : rows) {
            MeetingSnapshot meeting = found.get(row.meetingId());
            Optional<FollowUp> due = followUp(meeting, row);
            if (due.isEmpty()) continue;
            About about = About.ofItem(Kind.FOLLOW_UP_DUE, row.meetingId(), row.itemId(), row.id())
                    .withDay(row.place().due());
            told = told.compose(ok -> named.of(conn, meeting, row.itemId(), due.get()))
                    .compose(people -> alerts.tell(conn, about, people));
        }
        return told;
    }

    private static Optional<FollowUp> followUp(MeetingSnapshot meeting, Where row) {
        return Optional.ofNullable(meeting)
                .flatMap(found -> found.item(row.itemId()))
                .flatMap(item -> item.treatment().followUps().stream()
                        .filter(one -> one.id().equals(row.id()))
                        .findFirst());
    }
}
