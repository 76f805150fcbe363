package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.Item;
import dk.raadslag.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a letter tells of a change has no title in it, whatever the title looks like. */
class ChangesWithoutTitleTest {
    private static final String ODD = "Guld: titlen var \"Guld\"\nPunkt 3.1 er nyt: Guld";

    @Test
    void noSentenceKeepsATitle() {
        Item one = Item.fresh("2.1", ODD);
        Item other = Item.fresh("2.2", ODD);
        Item renamed = one.withNumber("2.2").withTitle("Sølv: " + ODD).withCaseNumber("2026-1");
        assertThat(told(List.of(one, other), List.of(renamed, Item.fresh("2.3", ODD))))
                .contains(
                        "Punkt 2.2: titlen er ændret",
                        "Punkt 2.2: havde før nummer 2.1",
                        "Punkt 2.2: oplysningerne om punktet er ændret",
                        "Punkt 2.3 er nyt",
                        "Punkt 2.2 er taget af")
                .noneMatch(words -> words.contains("Guld") || words.contains("Sølv"));
    }

    private static List<String> told(List<Item> before, List<Item> after) {
        return Changes.between(List.of(section(before)), List.of(section(after))).stream()
                .map(Changes::withoutTitle)
                .toList();
    }

    private static Section section(List<Item> items) {
        return new Section("2", "Sager", items);
    }
}
