package dk.raadslag.document.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class HeadingLevelTest {
    @Test
    void equalHeadingsInTheTextAreEqualInPrintAndNoLevelIsSkipped() {
        Tag root = Tag.html();
        TextMarkup.write(
                root,
                new Text()
                        .line("A", "header", 3)
                        .line("ord")
                        .line("B", "header", 3)
                        .line("C", "header", 1)
                        .line("D", "header", 3)
                        .line("E", "header", 3)
                        .line("F", "header", 1)
                        .done(),
                3);
        assertThat(headings(root)).containsExactly("h4 A", "h4 B", "h4 C", "h5 D", "h5 E", "h4 F");
    }

    private static List<String> headings(Tag root) {
        NodeList children = root.document().getDocumentElement().getChildNodes();
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < children.getLength(); i++) {
            String name = children.item(i).getNodeName();
            if (name.startsWith("h")) headings.add(name + " " + children.item(i).getTextContent());
        }
        return headings;
    }
}
