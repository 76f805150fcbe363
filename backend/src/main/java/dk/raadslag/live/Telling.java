package dk.raadslag.live;

import dk.raadslag.log.Causes;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.ServerFrame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One step on its way to the followers who were told the one before: everybody in one audience gets the same.
 * A follower that is behind by more gets it on catching up.
 */
final class Telling {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final Step step;
    private final Map<Audience, List<Encoded>> frames = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Place> untold = new ArrayList<>();

    Telling(
            Step step,
            Map<Audience, List<Place>> followers,
            BiFunction<MeetingSnapshot, Audience, Optional<MeetingSnapshot>> sight) {
        this.step = step;
        followers.forEach((audience, all) -> {
            List<Place> upToDate = all.stream()
                    .filter(place -> place.version == step.before().version())
                    .toList();
            if (upToDate.isEmpty()) return;
            try {
                frames.put(
                        audience,
                        step.frames(audience, sight).stream().map(Encoded::of).toList());
                places.addAll(upToDate);
            } catch (RuntimeException e) {
                LOG.warn(
                        "could not tell an audience of meeting {}: {}",
                        step.after().id(),
                        Causes.of(e),
                        e);
                untold.addAll(upToDate);
            }
        });
    }

    /** Those who are to be told. */
    List<Place> places() {
        return places;
    }

    /** Those whom nobody can tell what happened. */
    List<Place> untold() {
        return untold;
    }

    /** Sends its frames in their order; what cannot be sent is noted, and told when there is room again. */
    void tell(Place place) {
        if (place.left) return;
        List<Encoded> all = frames.get(place.audience);
        if (all.isEmpty()) place.version = step.after().version();
        for (Encoded frame : all) send(place, frame);
    }

    private void send(Place place, Encoded encoded) {
        long version = step.after().version();
        if (encoded.frame() instanceof ServerFrame.Text text) {
            Words.Place where = new Words.Place(text.item(), text.field());
            if (place.version != version || !place.follower.send(encoded.shared())) place.miss(where);
        } else if (place.follower.send(encoded.shared())) {
            place.version = version;
        }
    }

    void release() {
        frames.values().forEach(all -> all.forEach(Encoded::release));
    }
}
