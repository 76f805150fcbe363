package dk.raadslag.document.read;

import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import dk.raadslag.document.read.ImportedMeeting.Warning;
import dk.raadslag.document.read.LineAccount.Fate;
import dk.raadslag.document.read.Outline.Heading;
import dk.raadslag.protocol.HouseStyle;
import dk.raadslag.protocol.MeetingSnapshot.Kind;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads agendas and minutes of a KKR or a KD-Net from text, one line a paragraph or as taken from a PDF. */
public final class AgendaReader {
    /** A meeting and what became of each line it was read from. */
    record Reading(ImportedMeeting meeting, LineAccount account) {}

    private final List<SourceLine> content = new ArrayList<>();
    private final LineAccount account;
    private final Contents contents;
    private final List<Heading> headings;
    private final Head head;

    private AgendaReader(String text) {
        List<SourceLine> all = SourceText.lines(text);
        account = new LineAccount(all);
        BitSet furniture = PageFurniture.in(all);
        for (int i = 0; i < all.size(); i++) {
            if (furniture.get(i)) account.settle(all.get(i), Fate.FURNITURE);
            else content.add(all.get(i));
        }
        contents = Contents.in(content);
        headings = Outline.of(content, contents);
        if (headings.isEmpty()) throw UnreadableDocument.notAnAgenda();
        head = readHead(headings.get(0).line());
        boolean signed = content.stream().anyMatch(line -> ItemSign.in(line).isPresent());
        if (!signed && !head.recognised()) throw UnreadableDocument.notAnAgenda();
    }

    /** @throws UnreadableDocument when the bytes are no text, too many, or hold no agenda */
    public static ImportedMeeting read(byte[] bytes) {
        return readWithAccount(bytes).meeting();
    }

    static Reading readWithAccount(byte[] bytes) {
        AgendaReader reader = new AgendaReader(TextDecoding.decode(bytes));
        return new Reading(reader.meeting(), reader.account);
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
        HouseStyle style = head.houseStyle() != null ? head.houseStyle() : BodyGuess.style(content, headings);
        Region region = head.region() != null ? head.region() : BodyGuess.region(content);
        List<ImportedSection> sections =
                new SectionsReader(content, headings, contents, account, style, head.kind()).read();
        boolean decided = sections.stream().flatMap(s -> s.items().stream()).anyMatch(item -> item.decision() != null);
        Kind kind = head.kind() != null ? head.kind() : decided ? Kind.MINUTES : Kind.AGENDA;
        List<Warning> warnings = new Findings()
                .aboutHead(head, region)
                .aboutAttendance(head.attendance())
                .aboutContents(contents, sections)
                .aboutItems(kind, sections)
                .list();
        LocalDateTime start = head.time().date() == null
                ? null
                : head.time()
                        .date()
                        .atTime(
                                head.time().start() == null
                                        ? LocalTime.MIDNIGHT
                                        : head.time().start());
        return new ImportedMeeting(
                kind,
                bodyName(style, region),
                style,
                start,
                end(start),
                head.place(),
                head.attendance(),
                sections,
                warnings,
                account.unplaced());
    }

    private LocalDateTime end(LocalDateTime start) {
        if (start == null || head.time().end() == null) return null;
        LocalDateTime end = start.toLocalDate().atTime(head.time().end());
        return end.isAfter(start) ? end : null;
    }

    private static String bodyName(HouseStyle style, Region region) {
        if (region == null) return null;
        return (style == HouseStyle.KKR ? "KKR " : "KD-Net ") + region.place;
    }
}
