package dk.raadslag.document.read;

import dk.raadslag.document.source.Opened;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Source;
import dk.raadslag.document.source.UnreadableFile;
import java.util.List;

/** A file as lines that nobody has understood yet. */
public final class Manuscript {
    /** The largest PDF or DOCX that is read. */
    public static final int MAX_BYTES = 25 * 1024 * 1024;

    private final List<SourceLine> lines;
    private final List<Integer> pictures;
    private final Opened opened;

    private Manuscript(List<SourceLine> lines, List<Integer> pictures, Opened opened) {
        this.lines = lines;
        this.pictures = pictures;
        this.opened = opened;
    }

    /** @throws UnreadableDocument when it is neither PDF, DOCX nor text, too large, or cannot be read */
    public static Manuscript of(byte[] file) {
        if (file.length > MAX_BYTES) throw UnreadableDocument.tooLarge();
        try {
            return Source.open(file).map(Manuscript::of).orElseGet(() -> ofText(file));
        } catch (UnreadableFile e) {
            throw UnreadableDocument.file(e.fault());
        }
    }

    /** What was read of a file elsewhere. */
    public static Manuscript of(Opened opened) {
        List<Passage> passages = opened.passages();
        List<Integer> pictures = passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.PICTURE)
                .map(Passage::page)
                .toList();
        return new Manuscript(SourceText.lines(passages), pictures, opened);
    }

    /** @throws UnreadableDocument when it is no text, or too large */
    public static Manuscript ofText(byte[] file) {
        return new Manuscript(SourceText.lines(TextDecoding.decode(file)), List.of(), new Opened(List.of()));
    }

    /** The file it was read of; without passages where it was a text. */
    public Opened opened() {
        return opened;
    }

    /**
     * A line as people see it.
     *
     * @param page counted from 1; 0 where there are none
     */
    public record Shown(int line, String text, int page) {}

    /** The lines that are not blank, as people see them. */
    public List<Shown> shown() {
        return lines.stream()
                .map(line -> new Shown(
                        line.number(),
                        line.text(),
                        line.passage() == null ? 0 : line.passage().page()))
                .toList();
    }

    List<SourceLine> lines() {
        return lines;
    }

    /** The pages that hold pictures alone. */
    List<Integer> pictures() {
        return pictures;
    }
}
