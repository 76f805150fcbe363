package dk.raadslag.document.model;

import java.util.List;

/** People one below the other, each with their place and what is to be said of them. */
public record People(List<String> names) implements Block {
    public People {
        names = List.copyOf(names);
    }
}
