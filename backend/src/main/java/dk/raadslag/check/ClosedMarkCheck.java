package dk.raadslag.check;

import dk.raadslag.danish.ClosedWords;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Warning;
import java.util.Map;
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
        if (ClosedWords.inTitle(item.title())) return Optional.of(marked(item, "title"));
        if (ClosedWords.inTitle(section.title()))
            return Optional.of(Finding.blocking(item, Code.CLOSED_SECTION_MARKER, Map.of("title", section.title())));
        for (Passage passage : Passage.of(item).toList())
            if (passage.plain().lines().anyMatch(ClosedWords::inText))
                return Optional.of(marked(item, passage.place()));
        return Passage.of(item)
                .filter(passage -> passage.plain().lines().anyMatch(ClosedWords::mentionedIn))
                .map(passage -> Finding.in(item, Warning.CLOSED_MENTIONED, Map.of("place", passage.place())))
                .findFirst();
    }

    private static Finding marked(Item item, String place) {
        return Finding.blocking(item, Code.CLOSED_MARKER, Map.of("place", place));
    }
}
