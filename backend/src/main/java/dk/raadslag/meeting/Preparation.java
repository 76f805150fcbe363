package dk.raadslag.meeting;

import dk.raadslag.db.Database;
import dk.raadslag.model.Attendance;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a step of a meeting's life needs to know about other meetings, seats, and the rules of its body. */
public final class Preparation {
    private final Database db;
    private final MeetingStore meetings;
    private final BodyRules rules;

    public Preparation(Database db, MeetingStore meetings, BodyRules rules) {
        this.db = db;
        this.meetings = meetings;
        this.rules = rules;
    }

    /**
     * What a meeting begins with.
     *
     * @param seats how many the body has that day
     * @param expected a line for each seat's holder
     */
    record Beginning(int seats, List<Attendance> expected) {}

    /** Empty when there is no such meeting. */
    Future<Beginning> beginning(UUID meetingId) {
        return db.read(conn -> meetings.when(conn, meetingId).compose(found -> {
            if (found.isEmpty()) return Future.succeededFuture(new Beginning(0, List.of()));
            String bodyId = found.get().bodyId();
            LocalDate day = found.get().start().toLocalDate();
            return rules.seats(conn, bodyId, day).compose(seats -> rules.expected(conn, bodyId, day)
                    .map(expected -> new Beginning(seats, expected)));
        }));
    }

    /** The chosen day, or the one that the body's rules give. */
    Future<LocalDate> remarksUntil(UUID meetingId, LocalDate chosen) {
        if (chosen != null) return Future.succeededFuture(chosen);
        return db.read(conn -> meetings.when(conn, meetingId)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(null)
                        : rules.remarksUntil(conn, found.get().bodyId())));
    }

    /** What it takes to approve the minutes of the meeting before this one. */
    Future<Approving> approvalOf(UUID meetingId) {
        return db.read(conn -> meetings.before(conn, meetingId)).map(Approving::new);
    }
}
