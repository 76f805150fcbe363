package dk.raadslag.document.write.html;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.People;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two columns of people on paper. The second stands beside the first by its margin, because the typesetter tags neither
 * columns of its own nor what floats: so each line has a height, and names that need two have one column.
 */
final class Columns {
    /** Letters that a line of a column has room for. */
    private static final int LONGEST = 42;
    /** Height of a line in points, as the style sheet has it. */
    private static final int LINE = 13;

    private Columns() {}

    /** How many people stand in the first. */
    static int rows(People people) {
        return (people.names().size() + 1) / 2;
    }

    static String styleClass(People people) {
        boolean fit = people.names().stream().allMatch(name -> name.length() <= LONGEST);
        boolean odd = people.names().size() % 2 == 1;
        return "columns" + (fit ? " fit rows" + rows(people) : "") + (odd ? " odd" : "");
    }

    /** Where the second columns of a document stand. */
    static String sheet(Document document) {
        return people(document.blocks())
                .filter(people -> people.columns() > 1)
                .map(Columns::rows)
                .distinct()
                .map(rows -> ".rows" + rows + " .second { margin-top: -" + rows * LINE + "pt; }\n")
                .collect(Collectors.joining());
    }

    private static Stream<People> people(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Part part
                        ? people(part.blocks())
                        : block instanceof People people ? Stream.of(people) : Stream.empty());
    }
}
