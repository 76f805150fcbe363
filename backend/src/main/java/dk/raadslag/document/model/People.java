package dk.raadslag.document.model;

import java.util.List;

/**
 * People one below the other, each with their place and what is to be said of them.
 *
 * @param columns how many columns they fill where there is room
 */
public record People(List<String> names, int columns) implements Block {
    public People {
        names = List.copyOf(names);
    }
}
