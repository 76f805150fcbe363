package dk.raadslag.document.read;

import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * A person's corrections to a document, which count more than the document itself. They name lines and items by line
 * number in the source; an item by that of its heading.
 *
 * @param body name or id of the body, null to believe the document
 * @param end of the meeting; only together with {@code start}
 * @param closed items that are closed
 * @param open items that are open, although the document says closed
 * @param declined marks ("./.") without a paper
 * @param headings lines that begin an item
 * @param words lines that look like headings and are not
 * @param placed places for lines that the reader found no place for
 */
public record Corrections(
        String body,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        Kind kind,
        Set<Integer> closed,
        Set<Integer> open,
        Set<Integer> declined,
        Set<Integer> headings,
        Set<Integer> words,
        List<Placement> placed) {
    public static final Corrections NONE =
            new Corrections(null, null, null, null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());

    /**
     * Lines of the source that go to a text of an item, to the participants, or to those absent.
     *
     * @param item the line of its heading, 0 for the list of participants
     * @param text null for the list of participants
     * @param people null for an item
     */
    public record Placement(int from, int to, int item, TextField text, Group people) {}

    Told told() {
        return new Told(headings, words);
    }
}
