package dk.raadslag.text.replica;

/**
 * A run of units as an update tells it: where it was put ({@code origin} to its left and {@code rightOrigin} to its right
 * at the time, null at the text's ends) and what it holds.
 */
record Struct(long client, int clock, int length, Id origin, Id rightOrigin, Content content) {
    int end() {
        return clock + length;
    }

    /** About the bytes it keeps while it waits. */
    int weight() {
        return 16 + (content instanceof Content.Text text ? text.characters().length() : content.weight());
    }
}
