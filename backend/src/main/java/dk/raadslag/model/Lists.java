package dk.raadslag.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Immutable lists of things with a key. */
final class Lists {
    private Lists() {}

    /** With {@code thing} in place of the one with the same key, or at the end. */
    static <T> List<T> upserted(List<T> list, T thing, Function<T, ?> key) {
        List<T> copy = new ArrayList<>(list);
        for (int i = 0; i < copy.size(); i++) {
            if (key.apply(copy.get(i)).equals(key.apply(thing))) {
                copy.set(i, thing);
                return List.copyOf(copy);
            }
        }
        copy.add(thing);
        return List.copyOf(copy);
    }

    static <T> List<T> without(List<T> list, Object gone, Function<T, ?> key) {
        return list.stream().filter(thing -> !key.apply(thing).equals(gone)).toList();
    }

    /** At {@code at}, or at the end if the list is shorter. */
    static <T> List<T> inserted(List<T> list, int at, T thing) {
        List<T> copy = new ArrayList<>(list);
        copy.add(Math.min(at, copy.size()), thing);
        return List.copyOf(copy);
    }
}
