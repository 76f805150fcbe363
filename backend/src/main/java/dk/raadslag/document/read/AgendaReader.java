package dk.raadslag.document.read;

import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import dk.raadslag.document.read.ImportedMeeting.Line;
import dk.raadslag.document.read.LineAccount.Fate;
import dk.raadslag.document.read.Outline.Heading;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Said;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads agendas and minutes of a KKR or a KD-Net: a PDF, a DOCX, or text with one line a paragraph or wrapped. */
public final class AgendaReader {
    /** A meeting and the fate of each line it was read from. */
    record Reading(ImportedMeeting meeting, LineAccount account) {}

    private final Corrections corrections;
    private final List<SourceLine> all;
    private final List<SourceLine> content = new ArrayList<>();
    private final List<Integer> suspects = new ArrayList<>();
    private final LineAccount account;
    private final Contents contents;
    private final List<Heading> headings;
    private final Head head;
    private final RunningHeader running;

    private AgendaReader(List<SourceLine> lines, Corrections corrections) {
        this.corrections = corrections;
        all = lines;
        account = new LineAccount(all);
        BitSet furniture = PageFurniture.in(all);
        List<SourceLine> dropped = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            (furniture.get(i) ? dropped : content).add(all.get(i));
            if (furniture.get(i)) account.settle(all.get(i), Fate.FURNITURE);
        }
        running = RunningHeader.of(dropped);
        contents = Contents.in(content);
        headings = Outline.of(content, contents, corrections.told(), suspects);
        if (headings.isEmpty()) throw UnreadableDocument.notAnAgenda();
        head = readHead(headings.get(0).line());
        boolean signed = content.stream().anyMatch(line -> ItemSign.in(line).isPresent());
        boolean told = !corrections.headings().isEmpty();
        if (!signed && !told && !head.recognised()) throw UnreadableDocument.notAnAgenda();
    }

    /** @throws UnreadableDocument when the bytes cannot be read, are too many, or hold no agenda */
    public static ImportedMeeting read(byte[] bytes) {
        return read(bytes, Corrections.NONE);
    }

    /** The same of a file that was opened before. */
    public static ImportedMeeting read(Manuscript file, Corrections corrections) {
        return new AgendaReader(file.lines(), corrections).meeting();
    }

    /** The same, with a person's corrections to what the document does not say, or says wrongly. */
    public static ImportedMeeting read(byte[] bytes, Corrections corrections) {
        return readWithAccount(bytes, corrections).meeting();
    }

    static Reading readWithAccount(byte[] bytes, Corrections corrections) {
        AgendaReader reader = new AgendaReader(Manuscript.of(bytes).lines(), corrections);
        return new Reading(reader.meeting(), reader.account);
    }

    static Reading readWithAccount(byte[] bytes) {
        return readWithAccount(bytes, Corrections.NONE);
    }

    private Head readHead(int end) {
        List<SourceLine> lines = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (contents.lines().get(i)) account.settle(content.get(i), Fate.CONTENTS);
            else lines.add(content.get(i));
        }
        Head read = HeadReader.read(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (read.used().get(i)) account.settle(lines.get(i), Fate.PLACED);
            if (read.boilerplate().get(i)) account.settle(lines.get(i), Fate.BOILERPLATE);
        }
        return read;
    }

    private ImportedMeeting meeting() {
        MeetingTime time = MeetingTime.of(head, running, corrections);
        HouseStyle style = style();
        Region region = region();
        Kind said = corrections.kind() != null ? corrections.kind() : head.kind();
        ClosedParts closedParts = new ClosedParts(content, contents, headings);
        List<ImportedSection> read =
                new SectionsReader(content, headings, contents, account, style, said, corrections, closedParts).read();
        Placing placing = new Placing(all, account, corrections.placed());
        List<ImportedSection> sections = placing.into(read);
        List<Attendance> attendance = placing.people(head.attendance());
        boolean decided = sections.stream()
                .flatMap(s -> s.items().stream())
                .anyMatch(item -> item.text(TextField.DECISION) != null);
        Kind kind = said != null ? said : decided ? Kind.MINUTES : Kind.AGENDA;
        List<Line> inText =
                suspects.stream().map(content::get).map(AgendaReader::line).toList();
        List<Said> warnings = new Findings()
                .aboutHead(head, running, region, corrections.body() != null)
                .aboutTime(time)
                .aboutAttendance(attendance)
                .aboutContents(contents, sections)
                .aboutItems(kind, sections)
                .aboutNumbers(headings)
                .aboutHeadings(inText)
                .aboutClosed(sections, corrections)
                .list();
        return new ImportedMeeting(
                kind,
                corrections.body() != null ? corrections.body() : bodyName(style, region),
                style,
                time.start(),
                time.end(),
                head.place(),
                attendance,
                sections,
                warnings,
                inText,
                account.leftOut());
    }

    private static Line line(SourceLine line) {
        return new Line(line.number(), line.trimmed());
    }

    private HouseStyle style() {
        if (corrections.body() != null && Region.namesDirectors(corrections.body())) return HouseStyle.KD_NET;
        if (corrections.body() != null) return HouseStyle.KKR;
        if (head.houseStyle() != null) return head.houseStyle();
        if (running.region() != null) return running.directors() ? HouseStyle.KD_NET : HouseStyle.KKR;
        return BodyGuess.style(content, headings);
    }

    private Region region() {
        if (head.region() != null) return head.region();
        return running.region() != null ? running.region() : BodyGuess.region(content);
    }

    private static String bodyName(HouseStyle style, Region region) {
        if (region == null) return null;
        return (style == HouseStyle.KKR ? "KKR " : "KD-Net ") + region.place;
    }
}
