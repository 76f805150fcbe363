package dk.raadslag.attendance;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import java.time.Instant;
import java.util.List;

/** Half of the seats are a quorum. A seat counts once, no matter who sits in it. */
public final class Quorum {
    private Quorum() {}

    /** How many seats are taken at this moment. */
    public static int present(List<Attendance> lines, Instant moment) {
        return (int) lines.stream()
                .filter(line -> line.group() == Group.PARTICIPANT && line.seatId() != null && line.presentAt(moment))
                .map(Attendance::seatId)
                .distinct()
                .count();
    }

    /** False for a body whose seats are not known. */
    public static boolean isReached(int present, int seats) {
        return seats > 0 && present * 2 >= seats;
    }
}
