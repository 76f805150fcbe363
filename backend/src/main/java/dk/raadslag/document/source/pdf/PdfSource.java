package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.Looks;
import dk.raadslag.document.source.Marked;
import dk.raadslag.document.source.Opened;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import dk.raadslag.document.source.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads a PDF: its tags where they hold its words, else the looks of its pages. */
public final class PdfSource {
    /** No agenda with its papers is longer. */
    public static final int MOST_PAGES = 2000;

    private static final long MOST_MEMORY = 256L * 1024 * 1024;
    /** Of all letters; fewer in tags, and the tags are of no use. */
    private static final double ENOUGH_TAGGED = 0.8;

    private static final double MOST_NAMELESS = 0.05;

    private final List<List<Letter>> pages = new ArrayList<>();
    private final List<Float> heights = new ArrayList<>();

    private PdfSource() {}

    /** @throws UnreadableFile when it asks for a password, is damaged, too long, or has no text that can be read */
    public static List<Passage> read(byte[] file) {
        return open(file).passages();
    }

    /** The same with what the file carries; it fails as {@link #read} does. */
    public static Opened open(byte[] file) {
        return PdfFile.open(file, MOST_MEMORY, pdf -> {
            int behind = isOurs(pdf) ? PapersBehind.takeOff(pdf) : 0;
            return new Opened(new PdfSource().read(pdf), CarriedFile.of(pdf), behind);
        });
    }

    private List<Passage> read(PDDocument pdf) throws IOException {
        if (pdf.getNumberOfPages() > MOST_PAGES) throw new UnreadableFile(Fault.TOO_LONG);
        PageLetters letters = new PageLetters();
        List<Passage> pictures = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            heights.add(page.getCropBox().getHeight());
            pages.add(letters.of(page, pages.size()));
            boolean blank = pages.get(pages.size() - 1).stream().allMatch(Letter::blank);
            if (blank && hasPicture(page))
                pictures.add(Passage.words(new Marked(), pages.size()).as(Kind.PICTURE, 0));
        }
        if (letters.nameless() > MOST_NAMELESS * letters.count()) throw new UnreadableFile(Fault.LETTERS);
        if (pages.stream().allMatch(page -> page.stream().allMatch(Letter::blank)))
            throw new UnreadableFile(Fault.NO_TEXT);
        List<Draft> drafts = Furniture.named(drafts(pdf), heights);
        List<Passage> passages = new ArrayList<>(Looks.headed(
                drafts.stream()
                        .map(draft -> ContentsLines.named(draft.passage()))
                        .toList(),
                drafts.stream().map(Draft::look).toList()));
        if (!Language.isPlausible(passages)) throw new UnreadableFile(Fault.LETTERS);
        passages.addAll(pictures);
        return passages;
    }

    private static boolean hasPicture(PDPage page) throws IOException {
        if (page.getResources() == null) return false;
        for (COSName name : page.getResources().getXObjectNames())
            if (page.getResources().isImageXObject(name)) return true;
        return false;
    }

    private List<Draft> drafts(PDDocument pdf) {
        List<Map<Integer, List<Letter>>> marked = marked();
        Tags tags = Tags.of(pdf, marked);
        List<List<Line>> lines = pages.stream().map(PdfSource::lines).toList();
        Joins joins =
                new Joins(pages.stream().flatMap(page -> Line.of(page).stream()).toList(), isOurs(pdf));
        if (tags != null && isTagged()) {
            List<Draft> tagged = TagReader.read(tags, joins);
            List<Letter> left = new ArrayList<>();
            for (int page = 0; page < pages.size(); page++) {
                for (Letter letter : pages.get(page))
                    if (letter.mark() < 0
                            || letter.furniture()
                            || marked.get(page).containsKey(letter.mark())) left.add(letter);
            }
            List<Line> rest = new ArrayList<>();
            for (int page = 0; page < pages.size(); page++) {
                int on = page;
                rest.addAll(lines(
                        left.stream().filter(letter -> letter.page() == on).toList()));
            }
            return Rest.added(tagged, rest);
        }
        Set<Line> furniture = Furniture.lines(lines, heights);
        List<List<Line>> words = lines.stream()
                .map(page ->
                        page.stream().filter(line -> !furniture.contains(line)).toList())
                .toList();
        List<Draft> read = LayoutReader.read(words, joins);
        return Rest.added(
                read,
                lines.stream().flatMap(List::stream).filter(furniture::contains).toList());
    }

    private static boolean isOurs(PDDocument pdf) {
        return "Rådslag".equals(pdf.getDocumentInformation().getProducer());
    }

    private boolean isTagged() {
        long all = pages.stream()
                .flatMap(List::stream)
                .filter(l -> !l.blank() && !l.furniture())
                .count();
        long tagged = pages.stream()
                .flatMap(List::stream)
                .filter(l -> !l.blank() && !l.furniture() && l.mark() >= 0)
                .count();
        return tagged >= ENOUGH_TAGGED * all;
    }

    private List<Map<Integer, List<Letter>>> marked() {
        List<Map<Integer, List<Letter>>> marked = new ArrayList<>();
        for (List<Letter> page : pages) {
            Map<Integer, List<Letter>> byMark = new HashMap<>();
            for (Letter letter : page)
                if (letter.mark() >= 0 && !letter.furniture())
                    byMark.computeIfAbsent(letter.mark(), mark -> new ArrayList<>())
                            .add(letter);
            marked.add(byMark);
        }
        return marked;
    }

    /** The lines of a page from its top, each from the left, whatever was drawn first. */
    private static List<Line> lines(List<Letter> page) {
        List<Letter> down = new ArrayList<>(page);
        down.sort(Comparator.comparingDouble(Letter::y));
        List<List<Letter>> rows = new ArrayList<>();
        float y = Float.NEGATIVE_INFINITY;
        float size = 0;
        for (Letter letter : down) {
            if (letter.y() - y > 0.45f * Math.max(size, letter.size())) {
                rows.add(new ArrayList<>());
                y = letter.y();
                size = letter.size();
            }
            rows.get(rows.size() - 1).add(letter);
        }
        List<Line> lines = new ArrayList<>();
        for (List<Letter> row : rows) {
            row.sort(Comparator.comparingDouble(Letter::x));
            Line line = new Line(row);
            if (!line.blank()) lines.add(line);
        }
        return lines;
    }
}
