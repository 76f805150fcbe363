package dk.raadslag.notice;

import dk.raadslag.access.Actor;
import dk.raadslag.alert.About;
import dk.raadslag.alert.Alert;
import dk.raadslag.alert.AlertSource;
import dk.raadslag.alert.Kind;
import dk.raadslag.alert.Told;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What people are told of a meeting, as they may see the meeting now. */
public final class MeetingAlerts implements AlertSource {
    private final Meetings meetings;

    public MeetingAlerts(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.range(Kind.AGENDA_SENT, Kind.PROCEDURE_ENDS);
    }

    @Override
    public Future<List<Told>> told(SqlConnection conn, Actor actor, List<Alert> alerts) {
        List<UUID> ids = alerts.stream()
                .map(alert -> alert.about().meetingId())
                .distinct()
                .toList();
        List<UUID> cancelled = alerts.stream()
                .filter(alert -> alert.about().kind() == Kind.MEETING_CANCELLED)
                .map(alert -> alert.about().meetingId())
                .distinct()
                .toList();
        return meetings.stores().meetings().facts(conn, cancelled).compose(whole -> meetings.service()
                .facts(conn, actor, ids)
                .map(mine -> alerts.stream()
                        .flatMap(alert -> told(alert, mine, whole).stream())
                        .toList()));
    }

    private static Optional<Told> told(Alert alert, Map<UUID, MeetingSnapshot> mine, Map<UUID, MeetingSnapshot> whole) {
        About about = alert.about();
        MeetingSnapshot seen = mine.get(about.meetingId());
        return seen == null ? cancelled(alert, whole.get(about.meetingId())) : told(alert, seen);
    }

    private static Optional<Told> told(Alert alert, MeetingSnapshot seen) {
        Told told = Told.of(alert, seen);
        if (isBatch(alert.about())) return batch(told, alert.about().partId(), seen);
        if (alert.about().itemId() != null)
            return seen.item(alert.about().itemId()).map(told::on);
        return Optional.of(
                alert.about().kind() == Kind.MINUTES_SENT && seen.status() == MeetingStatus.MINUTES_SENT
                        ? told.until(seen.deadlines().remarks(), null)
                        : told);
    }

    private static boolean isBatch(About about) {
        return about.itemId() == null
                && about.kind().compareTo(Kind.PROCEDURE_OPENED) >= 0
                && about.kind().compareTo(Kind.PROCEDURE_ENDS) <= 0;
    }

    /** Written procedures that were begun together, as far as this person may know of one of them. */
    private static Optional<Told> batch(Told told, UUID batch, MeetingSnapshot seen) {
        return seen.items()
                .flatMap(item -> item.treatment().procedures().stream())
                .filter(procedure -> batch.equals(procedure.batch()))
                .map(procedure -> DanishTime.at(procedure.deadline()))
                .max(Comparator.naturalOrder())
                .map(until -> told.until(until.toLocalDate(), until.toLocalTime()));
    }

    /**
     * A cancelled meeting is hidden from those who knew of it. Everybody could read its agenda: they may know the date
     * that is no more, as the letter says.
     */
    private static Optional<Told> cancelled(Alert alert, MeetingSnapshot whole) {
        boolean known = whole != null
                && whole.status() == MeetingStatus.CANCELLED
                && !whole.editions().isEmpty();
        return known && alert.about().kind() == Kind.MEETING_CANCELLED
                ? Optional.of(Told.of(alert, whole).dateOnly())
                : Optional.empty();
    }
}
