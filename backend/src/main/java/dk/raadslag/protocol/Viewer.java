package dk.raadslag.protocol;

/**
 * What the one who looks may do with the meeting he sees; the browser shows its controls from this.
 *
 * @param follows may follow the live meeting
 * @param runs may open and finish items, and sees decisions while they are written
 * @param writes may write texts and take the meeting through its life
 */
public record Viewer(boolean follows, boolean runs, boolean writes) {}
