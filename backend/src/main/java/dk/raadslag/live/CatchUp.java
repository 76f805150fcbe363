package dk.raadslag.live;

import dk.raadslag.protocol.Audience;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.ServerFrame;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * What somebody missed: the facts one by one, and the texts that are other than he knows, each to be told once, as it
 * is now.
 */
record CatchUp(List<ServerFrame> facts, Set<Words.Place> texts) {
    /** Empty when only a snapshot tells what came of the steps. */
    static Optional<CatchUp> of(
            List<Step> missed,
            Audience audience,
            BiFunction<MeetingSnapshot, Audience, Optional<MeetingSnapshot>> sight) {
        List<ServerFrame> facts = new ArrayList<>();
        Set<Words.Place> texts = new LinkedHashSet<>();
        for (Step step : missed) {
            for (ServerFrame frame : step.frames(audience, sight)) {
                if (frame instanceof ServerFrame.Whole) return Optional.empty();
                if (frame instanceof ServerFrame.Text text) texts.add(new Words.Place(text.item(), text.field()));
                else facts.add(frame);
            }
        }
        return Optional.of(new CatchUp(facts, texts));
    }

    /** The texts of which he holds another version than he may see now. */
    static Set<Words.Place> differing(MeetingSnapshot now, Optional<MeetingSnapshot> seen, Map<UUID, Long> held) {
        Set<Words.Place> texts = new LinkedHashSet<>();
        Map<UUID, Words.Seen> inSight = seen.map(Words::of).orElse(Map.of());
        Words.of(now).forEach((id, text) -> {
            Words.Seen visible = inSight.get(id);
            boolean differs =
                    visible == null ? held.containsKey(id) : visible.handle().version() != held.getOrDefault(id, 0L);
            if (differs) texts.add(text.place());
        });
        return texts;
    }
}
