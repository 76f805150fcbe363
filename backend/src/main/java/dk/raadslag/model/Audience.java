package dk.raadslag.model;

/**
 * A role class: all who see the same of one meeting and may do the same with it. Visibility is computed, and a frame
 * encoded, once per audience and not per person.
 *
 * @param follows the live meeting
 * @param closed reads closed items too
 * @param comments on drafts, from {@link MeetingStatus#COMMENTING} on
 * @param runs the meeting, and so sees drafts, and decisions while they are written
 * @param writes texts and takes the meeting through its life
 * @param screen is a screen in the room, which shows no more than everybody there may read
 */
public record Audience(
        boolean follows, boolean closed, boolean comments, boolean runs, boolean writes, boolean screen) {
    public static final Audience PUBLIC = new Audience(false, false, false, false, false);
    public static final Audience SUBSTITUTE = new Audience(true, false, false, false, false);
    public static final Audience MEMBER = new Audience(true, true, false, false, false);
    public static final Audience DIRECTOR = new Audience(true, false, true, false, false);
    public static final Audience CHAIR = new Audience(true, true, true, true, false);
    public static final Audience SECRETARIAT = new Audience(true, true, true, true, true);
    public static final Audience SCREEN = new Audience(true, false, false, false, false, true);

    /** A role class of people. */
    public Audience(boolean follows, boolean closed, boolean comments, boolean runs, boolean writes) {
        this(follows, closed, comments, runs, writes, false);
    }

    /** Somebody with several roles may do what any of them may. */
    public Audience and(Audience other) {
        return new Audience(
                follows || other.follows,
                closed || other.closed,
                comments || other.comments,
                runs || other.runs,
                writes || other.writes);
    }
}
