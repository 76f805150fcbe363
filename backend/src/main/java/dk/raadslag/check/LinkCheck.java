package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Warning;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link to a meeting or an item of ours that does not exist. */
final class LinkCheck {
    private static final Pattern OURS =
            Pattern.compile("(?:https?://[^/]+)?/moede/([0-9a-f-]{36})(?:/punkt/([^/?#]+))?(?:[/?#].*)?");

    private LinkCheck() {}

    /** The other meetings of ours that a document links to, whether they exist or not. */
    static Set<UUID> linked(MeetingSnapshot meeting) {
        return meeting.items()
                .flatMap(Passage::of)
                .flatMap(Passage::links)
                .map(OURS::matcher)
                .filter(Matcher::matches)
                .map(ours -> id(ours.group(1)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Stream<Finding> of(MeetingSnapshot meeting, Item item, Set<UUID> known) {
        return Passage.of(item).flatMap(passage -> passage.links()
                .filter(link -> isDead(link, meeting, known))
                .map(link -> Finding.in(item, Warning.DEAD_LINK, Map.of("link", link, "place", passage.place()))));
    }

    private static boolean isDead(String link, MeetingSnapshot meeting, Set<UUID> known) {
        Matcher ours = OURS.matcher(link);
        if (!ours.matches()) return false;
        Optional<UUID> found = id(ours.group(1));
        if (found.isEmpty()) return true;
        UUID meetingId = found.get();
        if (!meetingId.equals(meeting.id())) return !known.contains(meetingId);
        if (ours.group(2) == null) return false;
        // By its id; old addresses have the number instead.
        String address = URLDecoder.decode(ours.group(2), StandardCharsets.UTF_8);
        return meeting.items()
                .noneMatch(item ->
                        item.id().toString().equals(address) || item.number().equals(address));
    }
}
