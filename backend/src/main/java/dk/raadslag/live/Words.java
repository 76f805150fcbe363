package dk.raadslag.live;

import dk.raadslag.model.Item;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.ServerFrame;
import dk.raadslag.words.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The texts that a viewer sees in a snapshot, each at its own version. */
final class Words {
    /** A text's place; {@code item} is null for the remarks. */
    record Place(UUID item, TextField field) {}

    /** One visible text. */
    record Seen(Place place, TextHandle handle, RichText content) {
        ServerFrame frame(UUID meeting) {
            return new ServerFrame.Text(meeting, place.item(), place.field(), handle, content);
        }
    }

    private Words() {}

    /** All visible texts, by their ids. */
    static Map<UUID, Seen> of(MeetingSnapshot seen) {
        Map<UUID, Seen> all = new LinkedHashMap<>();
        seen.items().forEach(item -> item.texts().forEach((field, handle) -> all.put(handle.id(), seen(item, field))));
        if (seen.remarksText() != null) {
            Place place = new Place(null, TextField.REMARKS);
            all.put(seen.remarksText().id(), new Seen(place, seen.remarksText(), seen.remarks()));
        }
        return all;
    }

    /** The frames that bring a viewer of the one up to the other. */
    static List<ServerFrame> changed(MeetingSnapshot saw, MeetingSnapshot sees) {
        Map<UUID, Seen> before = of(saw);
        List<ServerFrame> frames = new ArrayList<>();
        of(sees).forEach((id, now) -> {
            if (!now.equals(before.remove(id))) frames.add(now.frame(sees.id()));
        });
        before.values().forEach(gone -> frames.add(hidden(sees.id(), gone.place())));
        return frames;
    }

    static ServerFrame hidden(UUID meeting, Place place) {
        return new ServerFrame.Text(meeting, place.item(), place.field(), null, null);
    }

    private static Seen seen(Item item, TextField field) {
        return new Seen(new Place(item.id(), field), item.texts().get(field), item.text(field));
    }
}
