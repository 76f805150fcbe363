package dk.raadslag.live;

import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.ServerFrame;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What one audience sees of a meeting as it is now. Each frame is encoded once, no matter how many followers return at
 * the same time; a new Sight replaces it when the meeting changes.
 */
final class Sight {
    private final MeetingSnapshot now;
    private final Map<UUID, Words.Seen> allTexts;
    private final Optional<MeetingSnapshot> seen;
    private final Map<UUID, Words.Seen> texts;
    private final Map<Words.Place, String> textFrames = new HashMap<>();
    private final Map<Long, Optional<CatchUp>> catchUps = new HashMap<>();
    private String whole;
    private String current;

    /** @param allTexts of the meeting uncut */
    Sight(MeetingSnapshot now, Map<UUID, Words.Seen> allTexts, Optional<MeetingSnapshot> seen) {
        this.now = now;
        this.allTexts = allTexts;
        this.seen = seen;
        this.texts = seen.map(Words::of).orElse(Map.of());
    }

    boolean shows(UUID textId) {
        return texts.containsKey(textId);
    }

    /** The whole meeting, or that there is none. */
    String whole() {
        if (whole == null) whole = Frames.encode(seen.map(Step::whole).orElse(gone()));
        return whole;
    }

    /** Tells a follower at this version that it missed nothing. */
    String current() {
        if (current == null) {
            current = Frames.encode(seen.isPresent() ? new ServerFrame.Passed(now.id(), now.version()) : gone());
        }
        return current;
    }

    /** One text as it is, or that it is hidden. */
    String text(Words.Place place) {
        if (textFrames.isEmpty()) {
            texts.values().forEach(text -> textFrames.put(text.place(), Frames.encode(text.frame(now.id()))));
        }
        return textFrames.computeIfAbsent(place, hidden -> Frames.encode(Words.hidden(now.id(), hidden)));
    }

    /** The texts of which the follower holds another version than it may see. */
    Set<Words.Place> differing(Map<UUID, Long> held) {
        Set<Words.Place> differing = new LinkedHashSet<>();
        allTexts.forEach((id, text) -> {
            Words.Seen visible = texts.get(id);
            boolean differs =
                    visible == null ? held.containsKey(id) : visible.handle().version() != held.getOrDefault(id, 0L);
            if (differs) differing.add(text.place());
        });
        return differing;
    }

    /** What came after a version. */
    Optional<CatchUp> after(long version, Supplier<Optional<CatchUp>> found) {
        return catchUps.computeIfAbsent(version, once -> found.get());
    }

    private ServerFrame gone() {
        return new ServerFrame.Gone(now.id());
    }
}
