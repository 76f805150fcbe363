package dk.raadslag.attendance;

import dk.raadslag.db.Database;
import dk.raadslag.http.Api;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingService;
import java.time.Clock;

/** Who is at a meeting, put together. */
public final class AttendanceFeature {
    private AttendanceFeature() {}

    /** @param seated for changes that depend on who sits where */
    public static void mount(
            Api api, Database db, MeetingService meetings, MeetingChanges changes, SeatedChanges seated, Clock clock) {
        AttendanceRoutes.mount(
                api,
                new AttendanceService(seated),
                new ArrivalService(db, new ArrivalKeyStore(), meetings, seated, clock),
                new ApologyService(seated),
                new SpeakerService(changes));
    }
}
