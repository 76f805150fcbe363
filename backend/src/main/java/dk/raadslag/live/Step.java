package dk.raadslag.live;

import dk.raadslag.protocol.Audience;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.Moment;
import dk.raadslag.protocol.Recorded;
import dk.raadslag.protocol.ServerFrame;
import java.util.Optional;
import java.util.function.BiFunction;

/** One step of a meeting: the whole meeting before, what happened, the whole meeting after. */
record Step(MeetingSnapshot before, Recorded recorded, MeetingSnapshot after) {
    Step(MeetingSnapshot before, Recorded recorded) {
        this(before, recorded, recorded.applyTo(before));
    }

    /**
     * What an audience is told of this step. The event itself only if applying it to what the audience saw gives
     * exactly what it may see now; so an event can never tell more than the snapshot would. When the event cannot tell
     * the whole story (the agenda became public, an item became closed) the audience gets its new snapshot. Empty
     * for those who may not know of the meeting before nor after.
     */
    Optional<ServerFrame> frame(
            Audience audience, BiFunction<MeetingSnapshot, Audience, Optional<MeetingSnapshot>> sight) {
        Optional<MeetingSnapshot> saw = sight.apply(before, audience);
        Optional<MeetingSnapshot> sees = sight.apply(after, audience);
        if (sees.isEmpty()) return saw.map(lost -> new ServerFrame.Gone(after.id()));
        if (saw.isEmpty()) return Optional.of(whole(sees.get()));
        if (saw.get().atVersion(after.version()).equals(sees.get())) {
            return Optional.of(new ServerFrame.Passed(after.id(), after.version()));
        }
        boolean tellsAll = recorded.applyTo(saw.get()).equals(sees.get());
        return Optional.of(tellsAll ? happened(audience) : whole(sees.get()));
    }

    private ServerFrame happened(Audience audience) {
        Moment moment = recorded.moment();
        return audience.runs()
                ? new ServerFrame.Happened(after.id(), moment.version(), moment.at(), moment.by(), recorded.event())
                : new ServerFrame.Happened(
                        after.id(),
                        moment.version(),
                        moment.at(),
                        null,
                        recorded.event().forReaders());
    }

    static ServerFrame whole(MeetingSnapshot seen) {
        return new ServerFrame.Whole(seen.id(), seen.version(), seen);
    }
}
