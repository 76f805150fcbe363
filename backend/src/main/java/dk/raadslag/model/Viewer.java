package dk.raadslag.model;

/**
 * What a viewer may do with the meeting; the browser decides from this which controls to show.
 *
 * @param follows may follow the live meeting
 * @param closed reads closed items
 * @param comments may read drafts sent to commenting, and comment on them
 * @param runs may open and finish items, and sees decisions while they are written
 * @param writes may write texts and take the meeting through its life
 */
public record Viewer(boolean follows, boolean closed, boolean comments, boolean runs, boolean writes) {
    public static Viewer of(Audience audience) {
        return new Viewer(
                audience.follows(), audience.closed(), audience.comments(), audience.runs(), audience.writes());
    }

    /** The role class of the viewer. */
    public Audience audience() {
        return new Audience(follows, closed, comments, runs, writes);
    }
}
