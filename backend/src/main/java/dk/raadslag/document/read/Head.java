package dk.raadslag.document.read;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot.Kind;
import java.util.BitSet;
import java.util.List;

/**
 * What stands before the first item: cover and participants.
 *
 * @param when what it says of day and hours, word for word
 * @param used indexes of the lines that found a place here
 * @param boilerplate indexes of the lines that stand on every cover: mission and vision
 */
record Head(
        Kind kind,
        Region region,
        HouseStyle houseStyle,
        WrittenTime time,
        String when,
        String place,
        List<Attendance> attendance,
        BitSet used,
        BitSet boilerplate) {

    boolean recognised() {
        return kind != null || houseStyle != null || time.date() != null && !attendance.isEmpty();
    }
}
