package dk.raadslag.live;

import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The last steps of a meeting, for those who were away for a moment. */
final class Recent {
    /** How many steps back a returning follower still gets exactly what it missed; beyond that, a snapshot. */
    private static final int REMEMBERED = 256;

    private final Deque<Step> steps = new ArrayDeque<>();
    private final BiFunction<MeetingSnapshot, Audience, Optional<MeetingSnapshot>> sight;

    Recent(BiFunction<MeetingSnapshot, Audience, Optional<MeetingSnapshot>> sight) {
        this.sight = sight;
    }

    void add(Step step) {
        steps.addLast(step);
        if (steps.size() > REMEMBERED) steps.removeFirst();
    }

    /**
     * What came after {@code version}; empty when only a snapshot helps a follower at that version.
     *
     * @param now the meeting's version
     */
    Optional<CatchUp> after(long version, long now, Audience audience) {
        List<Step> missed = steps.stream()
                .filter(step -> step.before().version() >= version)
                .toList();
        boolean remembered = version > 0
                && (version == now
                        || !missed.isEmpty() && missed.get(0).before().version() == version);
        // The person may have had other rights before: then the steps do not begin with what they saw.
        boolean sameRights = missed.stream().noneMatch(Step::changesRights);
        return remembered && sameRights ? CatchUp.of(missed, audience, sight) : Optional.empty();
    }
}
