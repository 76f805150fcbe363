package dk.raadslag.document.read;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot.Kind;
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
        BitSet boilerplate) {}
