package dk.raadslag.document.read;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TextField;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
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
 * @param items what a person says of single items
 * @param people all participants and those absent, when a person has corrected the list; null to believe the document
 */
@RecordBuilder
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
        List<Placement> placed,
        List<ItemSaid> items,
        List<Named> people)
        implements CorrectionsBuilder.With {
    public static final Corrections NONE = CorrectionsBuilder.builder().build();

    public Corrections {
        closed = closed == null ? Set.of() : Set.copyOf(closed);
        open = open == null ? Set.of() : Set.copyOf(open);
        declined = declined == null ? Set.of() : Set.copyOf(declined);
        headings = headings == null ? Set.of() : Set.copyOf(headings);
        words = words == null ? Set.of() : Set.copyOf(words);
        placed = placed == null ? List.of() : List.copyOf(placed);
        items = items == null ? List.of() : List.copyOf(items);
        people = people == null ? null : List.copyOf(people);
    }

    /**
     * Lines of the source that go to a text of an item, to the participants, or to those absent.
     *
     * @param item the line of its heading, 0 for the list of participants
     * @param text null for the list of participants
     * @param people null for an item
     */
    public record Placement(int from, int to, int item, TextField text, Group people) {}

    /**
     * An item as a person has it.
     *
     * @param line of its heading
     * @param number null to believe the document
     * @param title null to believe the document
     * @param dropped the meeting does not get it
     */
    public record ItemSaid(int line, String number, String title, boolean dropped) {}

    /** Somebody on the list of participants, as a person has it. */
    public record Named(Group group, String name, String from, String note) {}

    /** The list of participants as the person has it; that of the document where they said nothing. */
    public List<Attendance> people(List<Attendance> read) {
        if (people == null) return read;
        return people.stream()
                .map(one -> Attendance.listed(one.group(), one.name(), one.from(), one.note()))
                .toList();
    }

    /** What is said of an item; nothing where the document is believed. */
    public Optional<ItemSaid> ofItem(int line) {
        return items.stream().filter(one -> one.line() == line).reduce((first, last) -> last);
    }

    Told told() {
        return new Told(headings, words);
    }
}
