package dk.raadslag.danish;

/** How somebody is named together with where he comes from. */
public final class PlacedName {
    private PlacedName() {}

    /**
     * "Else Hansen, Randers". "Medlem, Randers" is a name with its place already.
     *
     * @param from null or blank when it is not known
     */
    public static String of(String name, String from) {
        boolean placed = from == null || from.isBlank() || name.endsWith(from);
        return placed ? name : name + ", " + from;
    }
}
