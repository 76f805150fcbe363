package dk.raadslag.document.read;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot.Kind;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * Everything before the first item: cover and participants.
 *
 * @param when its words about day and hours
 * @param body another body than a KKR or KD-Net; null when the cover names none
 * @param guessed the body is only what stands beside the word "Referat"
 * @param used indexes of the lines that found a place here
 * @param boilerplate indexes of the lines that are on every cover: mission and vision
 */
record Head(
        Kind kind,
        Region region,
        HouseStyle houseStyle,
        WrittenTime time,
        String when,
        String place,
        BodyName body,
        boolean guessed,
        List<Attendance> attendance,
        BitSet used,
        BitSet boilerplate) {
    /** The same with the hours of a line that names this day without its year, where the cover names no day. */
    Head orOn(LocalDate day, List<SourceLine> lines) {
        if (time.date() != null || day == null) return this;
        for (SourceLine line : lines) {
            if (!WrittenTime.lacksYear(line.bare())) continue;
            WrittenTime same = WrittenTime.inYear(line.bare(), day.getYear());
            if (day.equals(same.date()) && same.start() != null)
                return new Head(
                        kind,
                        region,
                        houseStyle,
                        same,
                        line.bare(),
                        place,
                        body,
                        guessed,
                        attendance,
                        used,
                        boilerplate);
        }
        return this;
    }
}
