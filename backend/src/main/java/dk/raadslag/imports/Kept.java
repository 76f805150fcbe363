package dk.raadslag.imports;

import dk.raadslag.document.read.Corrections;
import dk.raadslag.document.read.Corrections.ItemSaid;
import dk.raadslag.document.read.Corrections.Named;
import dk.raadslag.document.read.Corrections.Placement;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Corrections as they are kept. In what is kept an absent list is empty and an absent constant is the one that tells
 * least; here "nothing was said" is something else, so it is said in other ways.
 *
 * @param kind none or one
 * @param ownPeople whether the list of people is the person's
 */
record Kept(
        String body,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        List<Kind> kind,
        Set<Integer> closed,
        Set<Integer> open,
        Set<Integer> declined,
        Set<Integer> headings,
        Set<Integer> words,
        List<Placed> placed,
        List<ItemSaid> items,
        boolean ownPeople,
        List<Named> people) {
    /** @param people none or one */
    record Placed(int from, int to, int item, TextField text, List<Group> people) {}

    static Kept of(Corrections said) {
        return new Kept(
                said.body(),
                said.date(),
                said.start(),
                said.end(),
                oneOrNone(said.kind()),
                said.closed(),
                said.open(),
                said.declined(),
                said.headings(),
                said.words(),
                said.placed().stream()
                        .map(one -> new Placed(one.from(), one.to(), one.item(), one.text(), oneOrNone(one.people())))
                        .toList(),
                said.items(),
                said.people() != null,
                said.people() == null ? List.of() : said.people());
    }

    Corrections said() {
        return new Corrections(
                body,
                date,
                start,
                end,
                orNull(kind),
                closed,
                open,
                declined,
                headings,
                words,
                placed.stream()
                        .map(one -> new Placement(one.from(), one.to(), one.item(), one.text(), orNull(one.people())))
                        .toList(),
                items,
                ownPeople ? people : null);
    }

    private static <T> List<T> oneOrNone(T one) {
        return Optional.ofNullable(one).stream().toList();
    }

    private static <T> T orNull(List<T> one) {
        return one.isEmpty() ? null : one.get(0);
    }
}
