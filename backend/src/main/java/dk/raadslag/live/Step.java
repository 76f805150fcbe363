package dk.raadslag.live;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.Audience;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Moment;
import dk.raadslag.model.Recorded;
import dk.raadslag.protocol.ServerFrame;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** One step of a meeting: the whole meeting before, what happened, the whole meeting after. */
record Step(MeetingSnapshot before, Recorded recorded, MeetingSnapshot after) {
    Step(MeetingSnapshot before, Recorded recorded) {
        this(before, recorded, recorded.applyTo(before));
    }

    /**
     * What an audience hears of this step. It gets the event itself only if applying it to the facts that the audience
     * saw gives exactly the facts it may see now; so an event can never tell more than the snapshot would. When the
     * event cannot tell the whole story (the agenda became public, an item became closed) the audience gets its new
     * snapshot. Words that came into sight or went out of it follow the event, text by text. Empty for those who may
     * not know of the meeting before or after.
     */
    List<ServerFrame> frames(
            Audience audience, BiFunction<MeetingSnapshot, Audience, Optional<MeetingSnapshot>> sight) {
        Optional<MeetingSnapshot> saw = sight.apply(before, audience);
        Optional<MeetingSnapshot> sees = sight.apply(after, audience);
        if (sees.isEmpty()) {
            return saw.<List<ServerFrame>>map(lost -> List.of(new ServerFrame.Gone(after.id())))
                    .orElse(List.of());
        }
        if (saw.isEmpty()) return List.of(whole(sees.get()));
        // Others read an agenda that is being revised as it was sent: its words stay, and nobody writes them any more.
        if (before.revising() != after.revising() && !audience.runs()) return List.of(whole(sees.get()));
        MeetingSnapshot facts = sees.get().facts();
        if (saw.get().facts().atVersion(after.version()).equals(facts)) {
            return withTexts(new ServerFrame.Passed(after.id(), after.version()), saw.get(), sees.get());
        }
        boolean tellsAll = told(audience).applyTo(saw.get()).facts().equals(facts);
        return tellsAll ? withTexts(happened(audience), saw.get(), sees.get()) : List.of(whole(sees.get()));
    }

    private static List<ServerFrame> withTexts(ServerFrame fact, MeetingSnapshot saw, MeetingSnapshot sees) {
        List<ServerFrame> frames = new ArrayList<>(List.of(fact));
        frames.addAll(Words.changed(saw, sees));
        return frames;
    }

    /** It may have changed somebody's rights in this meeting: a substitute was called in, or is not needed any more. */
    boolean changesRights() {
        return !calledIn(before).equals(calledIn(after));
    }

    private static Set<String> calledIn(MeetingSnapshot meeting) {
        Set<String> subjects = new HashSet<>();
        for (Attendance line : meeting.attendance()) {
            if (line.calledIn(meeting.attendance()) && line.subject() != null) subjects.add(line.subject());
        }
        return subjects;
    }

    /** Only those who run the meeting hear who did it. */
    private Recorded told(Audience audience) {
        Moment moment = recorded.moment();
        String by = audience.runs() ? moment.by() : null;
        return new Recorded(
                new Moment(moment.version(), moment.at(), by), recorded.event().told(audience));
    }

    private ServerFrame happened(Audience audience) {
        Recorded told = told(audience);
        Moment moment = told.moment();
        return new ServerFrame.Happened(after.id(), moment.version(), moment.at(), moment.by(), told.event());
    }

    static ServerFrame whole(MeetingSnapshot seen) {
        return new ServerFrame.Whole(seen.id(), seen.version(), seen);
    }
}
