package dk.raadslag.model;

/** An event in its meeting's log. */
public record Recorded(Moment moment, Event event) {
    /** The meeting after this event, at this event's version. */
    public MeetingSnapshot applyTo(MeetingSnapshot before) {
        return event.applyTo(before, moment).atVersion(moment.version());
    }
}
