package dk.raadslag.document.model;

import java.util.List;

/** Blocks that belong together: a cover, an item, a text. */
public record Part(Role role, List<Block> blocks) implements Block {
    public Part {
        blocks = List.copyOf(blocks);
    }
}
