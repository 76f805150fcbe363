package dk.raadslag.alert;

import dk.raadslag.meeting.Notices;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemEvent;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A change may hide what people were told of, or show it: their lists are read anew. Only where all of them may know of
 * the change: the number of a bell alone would tell of it.
 */
public final class AlertNotices implements Notices {
    private static final Set<Class<?>> KNOWN_TO_ALL = Set.of(
            LifeEvent.MeetingCancelled.class,
            LifeEvent.DraftTakenBack.class,
            LifeEvent.AgendaPublished.class,
            LifeEvent.AgendaRevised.class,
            LifeEvent.MinutesSent.class);

    private final Alerts alerts;

    public AlertNotices(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public Future<Void> of(SqlConnection conn, MeetingSnapshot before, MeetingSnapshot after, Event event) {
        if (KNOWN_TO_ALL.contains(event.getClass())) return alerts.anew(conn, after.id(), null);
        if (event instanceof ItemEvent.ItemClosedSet set) return alerts.anew(conn, after.id(), set.itemId());
        if (event instanceof ItemEvent.ItemRemoved gone && isOpen(before, gone.itemId()))
            return alerts.anew(conn, after.id(), gone.itemId());
        if (event instanceof ItemEvent.ItemReopened reopened && isOpen(before, reopened.itemId()))
            return alerts.anew(conn, after.id(), reopened.itemId());
        List<Attendance> lines = lines(before, event);
        Future<Void> told = Future.succeededFuture();
        for (Attendance line : lines) told = told.compose(ok -> alerts.anewFor(conn, after.id(), line.subject()));
        return told;
    }

    private static boolean isOpen(MeetingSnapshot meeting, UUID itemId) {
        return meeting.item(itemId).filter(item -> !item.closed()).map(Item::id).isPresent();
    }

    /** Substitutes who are called in, or are not any more, read other items than before. */
    private static List<Attendance> lines(MeetingSnapshot before, Event event) {
        if (event instanceof CourseEvent.AttendanceSet set
                && set.line().calledIn()
                && set.line().subject() != null) return List.of(set.line());
        if (!(event instanceof CourseEvent.AttendanceRemoved removed)) return List.of();
        return before.attendance().stream()
                .filter(line -> line.id().equals(removed.lineId()) && line.calledIn() && line.subject() != null)
                .toList();
    }
}
