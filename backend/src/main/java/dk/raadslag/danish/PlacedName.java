package dk.raadslag.danish;

/** A person's name together with the place they come from. */
public final class PlacedName {
    private PlacedName() {}

    /**
     * "Else Hansen, Randers". A name such as "Medlem, Randers" has its place already.
     *
     * @param from null or blank when it is not known
     */
    public static String of(String name, String from) {
        boolean placed = from == null || from.isBlank() || name.endsWith(from);
        return placed ? name : name + ", " + from;
    }
}
