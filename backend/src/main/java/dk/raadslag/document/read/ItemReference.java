package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the title of an item and its texts: its case number, who wrote it, who presents it. */
final class ItemReference {
    private static final Pattern INITIALS =
            Pattern.compile("(?iu:(?:sags)?initialer|sagsbehandler)\\s*:?\\s*(\\p{L}[\\p{L}\\d_]{1,11})");
    private static final Pattern STATUS = Pattern.compile("(?iu)åbent?(?: (?:sag|punkt))?\\.?");

    /** "Dok. 306-2019-2634" beside the number of the case: initials and status may stand below it. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(?iu:dok(?:ument)?\\.?(?: ?nr)?\\.?)\\s*:?\\s*[\\d/-]{4,20}");

    private final List<String> officers = new ArrayList<>();
    private List<String> presenters;
    private String caseNumber;
    private String wordsBeside = "";

    /** @param presenters those that the title names */
    ItemReference(List<String> presenters) {
        this.presenters = presenters;
    }

    /** True if the paragraph is one of these. */
    boolean read(List<Paragraph> paragraphs, int i, String bare) {
        wordsBeside = "";
        Optional<CaseLine> found = caseNumber == null ? CaseLine.of(bare) : Optional.empty();
        if (found.isPresent()) {
            caseNumber = found.get().caseNumber();
            officers.addAll(found.get().officers());
            wordsBeside = found.get().rest();
            return true;
        }
        Matcher by = INITIALS.matcher(bare);
        if (by.matches()) {
            officers.add(by.group(1));
            return true;
        }
        if (STATUS.matcher(bare).matches()) return true;
        if (DOCUMENT.matcher(bare).matches()) {
            wordsBeside = bare;
            return true;
        }
        boolean afterCaseNumber = caseNumber != null
                && officers.isEmpty()
                && i > 0
                && CaseLine.of(ItemReader.bare(paragraphs.get(i - 1))).isPresent();
        List<String> initials =
                FieldHeading.of(bare).isEmpty() && afterCaseNumber ? CaseLine.officers(bare) : List.of();
        if (!initials.isEmpty()) {
            officers.addAll(initials);
            return true;
        }
        boolean presented = presenters.isEmpty() && Presenters.isAlone(bare);
        if (presented) presenters = Presenters.alone(bare);
        return presented;
    }

    /** What stands on the line of the case number besides. */
    String wordsBeside() {
        return wordsBeside;
    }

    /** Null when no line names one. */
    String caseNumber() {
        return caseNumber;
    }

    List<String> officers() {
        return List.copyOf(officers);
    }

    List<String> presenters() {
        return presenters;
    }
}
