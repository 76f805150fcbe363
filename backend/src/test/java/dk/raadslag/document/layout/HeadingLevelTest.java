package dk.raadslag.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.model.Heading;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingLevelTest {
    @Test
    void equalHeadingsInTheTextAreEqualInPrintAndNoLevelIsSkipped() {
        List<String> headings = TextBlocks.of(
                        new Text()
                                .line("A", "header", 3)
                                .line("ord")
                                .line("B", "header", 3)
                                .line("C", "header", 1)
                                .line("D", "header", 3)
                                .line("E", "header", 3)
                                .line("F", "header", 1)
                                .done(),
                        3)
                .stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .map(heading -> "h" + heading.level() + " " + heading.text())
                .toList();
        assertThat(headings).containsExactly("h4 A", "h4 B", "h4 C", "h5 D", "h5 E", "h4 F");
    }
}
