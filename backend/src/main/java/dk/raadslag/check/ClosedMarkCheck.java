package dk.raadslag.check;

import dk.raadslag.danish.ClosedWords;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An item that says it is closed and is not: in its title, in the title of its section, or in its texts. It blocks,
 * because the item would be public. Words about closed doors that may belong to another meeting only warn.
 */
final class ClosedMarkCheck {
    private ClosedMarkCheck() {}

    static Stream<Finding> of(MeetingSnapshot meeting) {
        return meeting.sections().stream().flatMap(section -> section.items().stream()
                .filter(item -> !item.closed())
                .map(item -> of(section, item))
                .flatMap(Optional::stream));
    }

    private static Optional<Finding> of(Section section, Item item) {
        String means = ", men er åbent for alle. Luk punktet, eller skriv det anderledes.";
        if (ClosedWords.inTitle(item.title()))
            return Optional.of(Finding.blocking(item, "closed-marker", "titlen siger, at punktet er lukket" + means));
        if (ClosedWords.inTitle(section.title()))
            return Optional.of(
                    Finding.blocking(item, "closed-marker", "punktet står under \"" + section.title() + "\"" + means));
        for (Passage passage : Passage.of(item).toList())
            if (passage.plain().lines().anyMatch(ClosedWords::inText))
                return Optional.of(Finding.blocking(
                        item, "closed-marker", "der står i " + passage.name() + ", at punktet er lukket" + means));
        return Passage.of(item)
                .filter(passage -> passage.plain().lines().anyMatch(ClosedWords::mentionedIn))
                .map(passage -> Finding.in(
                        item,
                        "closed-mentioned",
                        passage.name() + " nævner lukkede døre, og punktet er åbent for alle."))
                .findFirst();
    }
}
