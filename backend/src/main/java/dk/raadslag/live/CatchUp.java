package dk.raadslag.live;

import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.ServerFrame;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What a follower missed: the facts one by one, and each text that differs from the version it holds, once, as it is
 * now.
 */
record CatchUp(List<Fact> facts, Set<Words.Place> texts) {
    /** An encoded frame, and the version after it. */
    record Fact(long version, String frame) {}

    /** Empty when only a snapshot can tell the result of the steps. */
    static Optional<CatchUp> of(
            List<Step> missed,
            Audience audience,
            BiFunction<MeetingSnapshot, Audience, Optional<MeetingSnapshot>> sight) {
        List<Fact> facts = new ArrayList<>();
        Set<Words.Place> texts = new LinkedHashSet<>();
        for (Step step : missed) {
            for (ServerFrame frame : step.frames(audience, sight)) {
                if (frame instanceof ServerFrame.Whole) return Optional.empty();
                if (frame instanceof ServerFrame.Text text) texts.add(new Words.Place(text.item(), text.field()));
                else facts.add(new Fact(step.after().version(), Frames.encode(frame)));
            }
        }
        return Optional.of(new CatchUp(facts, texts));
    }
}
