package dk.raadslag.document.read;

import dk.raadslag.document.read.Outline.Heading;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of one item or section: its title, which may run over several lines, and the paragraphs below.
 *
 * @param line the number of its first line in the source
 * @param titleLines the lines of number and title
 */
record ItemBlock(int line, String number, ItemTitle title, List<SourceLine> titleLines, List<Paragraph> body) {
    private static final int LONGEST_PIECE = 200;
    /** "Ny struktur for dagtilbud (2015-6120)"; "(20/21)" is a season. */
    private static final Pattern CASE_AT_END = Pattern.compile(
            "(?<title>.*\\S)\\s+(?<case>\\((?:(?:19|20)\\d{2}-(?!(?:19|20)\\d{2}\\))\\d{4,7}|\\d{2}/\\d{3,6}|EMN-\\d{4}-\\d{3,7}|(?iu:sags?nr\\.?|j\\.nr\\.?)[^()]{3,30})\\))");

    /** "Dato: 13. februar 2018" is no piece of a title. */
    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}\\p{Ll}+(?: ?\\p{Ll}+\\.?)?: .*");

    /** "(bilag)" below a long title is its end. */
    private static final Pattern PAPERS_BELOW = Pattern.compile("(?iu)\\((?:se )?bilag[^()]{0,30}\\)");

    static ItemBlock of(Heading heading, List<SourceLine> lines, Paragraphs joiner, Contents contents) {
        List<SourceLine> left = new ArrayList<>(lines);
        List<SourceLine> titleLines = new ArrayList<>();
        if (heading.titleOnNextLine()) titleLines.add(left.remove(0));
        if (heading.numberBelow()) titleLines.add(left.remove(1));
        List<Paragraph> body = new ArrayList<>(joiner.of(left));
        Paragraph first = body.isEmpty() ? new Paragraph("", false, 0, List.of()) : body.remove(0);
        titleLines.addAll(first.lines());
        String text = heading.titleOnNextLine() || heading.numberBelow()
                ? first.text()
                : withoutNumber(first.text(), heading);
        int words = InlineTitle.wordsAfter(heading.title(), text, lines.get(0).trimmed());
        if (words > 0) {
            body.add(0, first.withText(text.substring(words)));
            text = heading.title();
        }
        boolean marked = words == 0
                && !body.isEmpty()
                && PAPERS_BELOW.matcher(body.get(0).text()).matches();
        if (marked) {
            text = text + " " + body.get(0).text();
            titleLines.addAll(body.remove(0).lines());
        }
        String known = letters(contents.title(heading.number().toString()));
        int toCaseNumber = piecesBeforeCaseNumber(body);
        while (!body.isEmpty() && (toCaseNumber-- > 0 || completes(known, text, body.get(0)))) {
            Paragraph piece = body.remove(0);
            text = text + " " + piece.text();
            titleLines.addAll(piece.lines());
        }
        Matcher cased = CASE_AT_END.matcher(text);
        if (text.length() < LONGEST_PIECE && cased.matches()) {
            text = cased.group("title");
            body.add(0, new Paragraph(cased.group("case"), false, 0, List.of()));
        }
        return new ItemBlock(lines.get(0).number(), heading.number().toString(), ItemTitle.of(text), titleLines, body);
    }

    /** The heading holds the title as it is on the first line; number and residue come before it. */
    private static String withoutNumber(String text, Heading heading) {
        int start = text.indexOf(
                heading.title().substring(0, Math.min(heading.title().length(), 20)));
        return start < 0 ? text : text.substring(start);
    }

    /** Nothing but the title stands above the case number. */
    private static int piecesBeforeCaseNumber(List<Paragraph> body) {
        for (int i = 0; i < Math.min(3, body.size()); i++) {
            Paragraph paragraph = body.get(i);
            if (CaseLine.of(paragraph.text()).isPresent() || ItemSign.isReference(paragraph.text())) return i;
            boolean piece = paragraph.text().length() <= LONGEST_PIECE
                    && !paragraph.isRow()
                    && !paragraph.marked()
                    && !LABELLED.matcher(paragraph.text()).matches();
            if (!piece || FieldHeading.of(paragraph.text()).isPresent() || Presenters.isAlone(paragraph.text()))
                return 0;
        }
        return 0;
    }

    private static boolean completes(String known, String text, Paragraph next) {
        if (known.isEmpty() || next.text().length() > LONGEST_PIECE) return false;
        String soFar = letters(text);
        String more = letters(ItemTitle.of(next.text()).title());
        return !more.isEmpty() && known.length() > soFar.length() && known.startsWith(soFar + more);
    }

    /** When it is to begin: "9.05   2. Økonomiaftalen". */
    LocalTime slot() {
        if (titleLines.isEmpty()) return null;
        Matcher time = NumberedLine.TIME_BEFORE.matcher(titleLines.get(0).text());
        return time.lookingAt() ? WrittenTime.in("kl. " + time.group(1)).start() : null;
    }

    private static String letters(String title) {
        return title == null ? "" : title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
