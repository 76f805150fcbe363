package dk.raadslag.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.raadslag.access.Actor;
import dk.raadslag.imports.BatchFile.Found;
import dk.raadslag.imports.BatchFile.State;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.model.MeetingSnapshot.Kind;
import java.util.List;
import java.util.Locale;

/** Why a person should look at a document before it becomes a meeting. In JSON in lower case with dashes. */
enum Doubt {
    /** Body, day or time is not said. */
    INCOMPLETE,
    /** It is of a body for which the one who looks does not write. */
    OTHER_BODY,
    /** The body has a meeting on that day. */
    DAY_TAKEN,
    /** Another document of the batch is of the same body and day; of an agenda and its minutes, these come first. */
    SAME_DAY;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Null when there is none. */
    static Doubt of(Actor actor, BatchFile file, List<BatchFile> all) {
        Found found = file.found();
        if (file.state() != State.READ || found == null) return null;
        if (found.bodyId() != null && !MeetingPolicy.writes(actor, found.bodyId())) return OTHER_BODY;
        if (!found.isComplete()) return INCOMPLETE;
        if (file.dayTaken()) return DAY_TAKEN;
        List<BatchFile> rivals = all.stream()
                .filter(other -> other.state() == State.READ && !other.id().equals(file.id()))
                .filter(other -> other.found() != null
                        && found.bodyId().equals(other.found().bodyId())
                        && found.day().equals(other.found().day()))
                .toList();
        boolean isFirst = found.kind() == Kind.MINUTES
                && rivals.stream().noneMatch(other -> other.found().kind() == Kind.MINUTES);
        return rivals.isEmpty() || isFirst ? null : SAME_DAY;
    }
}
