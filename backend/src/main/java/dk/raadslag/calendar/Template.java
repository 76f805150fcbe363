package dk.raadslag.calendar;

import dk.raadslag.model.Item;
import dk.raadslag.model.Section;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What every new agenda of a body begins with.
 *
 * @param sections in order; a KD-Net has one without a title
 */
public record Template(List<Part> sections) {
    /**
     * A main heading and its standing items.
     *
     * @param title null in a body whose agendas have no headings
     * @param items their titles, in order
     */
    public record Part(String title, List<String> items) {}

    /** New sections and items, numbered 1, 1.1 … below headings, and 1, 2 … without. */
    public List<Section> fresh() {
        return IntStream.range(0, sections.size())
                .mapToObj(at -> fresh(at + 1, sections.get(at)))
                .toList();
    }

    private static Section fresh(int number, Part part) {
        String prefix = part.title() == null ? "" : number + ".";
        List<Item> items = IntStream.range(0, part.items().size())
                .mapToObj(at -> Item.fresh(prefix + (at + 1), part.items().get(at)))
                .toList();
        return new Section(part.title() == null ? null : String.valueOf(number), part.title(), items);
    }
}
