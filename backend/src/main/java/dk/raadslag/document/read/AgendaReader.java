package dk.raadslag.document.read;

import static dk.raadslag.document.read.Provenance.DERIVED;
import static dk.raadslag.document.read.Provenance.STATED;
import static dk.raadslag.document.read.Provenance.TOLD;

import dk.raadslag.document.read.FieldHeading.Field;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import dk.raadslag.document.read.ImportedMeeting.Line;
import dk.raadslag.document.read.LineAccount.Fate;
import dk.raadslag.document.read.MeetingFacts.NamedBody;
import dk.raadslag.document.read.Outline.Heading;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Said;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads agendas and minutes of councils, committees and networks: PDF, DOCX, or text wrapped or not. */
public final class AgendaReader {
    /**
     * A meeting and the fate of each line it was read from.
     *
     * @param listedAlone the lines of items that only the table of contents has
     */
    record Reading(ImportedMeeting meeting, LineAccount account, Set<Integer> listedAlone) {}

    private final Corrections corrections;
    private final List<Integer> pictures;
    private final int behind;
    private final List<SourceLine> all;
    private final List<SourceLine> content;
    private final List<Integer> suspects = new ArrayList<>();
    private final LineAccount account;
    private final Contents contents;
    private final List<Heading> headings;
    private final LinesAbove above;
    private final Head head;
    private final RunningHeader running;
    private Set<Integer> listedAlone = Set.of();

    private AgendaReader(Manuscript file, Corrections corrections) {
        this.corrections = corrections;
        pictures = file.pictures();
        behind = file.opened().behind();
        all = file.lines();
        account = new LineAccount(all);
        if (OtherLanguage.is(all)) throw UnreadableDocument.otherLanguage();
        BitSet furniture = PageFurniture.in(all);
        furniture.or(RunningLines.in(all));
        TopsOfPages.reclaim(all, furniture);
        List<SourceLine> dropped = new ArrayList<>();
        List<SourceLine> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            (furniture.get(i) ? dropped : kept).add(all.get(i));
            if (furniture.get(i)) account.settle(all.get(i), Fate.FURNITURE);
        }
        List<SourceLine> usual = UsualForm.of(kept, account);
        running = RunningHeader.of(dropped);
        Contents inFront = Contents.in(usual);
        List<Heading> below = Outline.of(usual, inFront, corrections.told(), suspects);
        // A list of titles and nothing below it is the agenda itself.
        boolean all = below.isEmpty() && !inFront.titles().isEmpty();
        if (all && inFront.isPaged(usual)) throw UnreadableDocument.contentsAlone();
        Contents listed = all ? Contents.NONE : inFront;
        List<Heading> found = all ? Outline.of(usual, listed, corrections.told(), suspects) : below;
        Optional<List<SourceLine>> moved = ListedDecisions.toItems(usual, found, account);
        content = moved.orElse(usual);
        if (moved.isPresent()) suspects.clear();
        contents = moved.isPresent() ? Contents.in(content) : listed;
        headings = moved.isPresent() ? Outline.of(content, contents, corrections.told(), suspects) : found;
        if (headings.isEmpty()) throw UnreadableDocument.notAnAgenda();
        above = new LinesAbove(content, contents, headings);
        head = readHead(above.start(headings.get(0)));
        boolean told = !corrections.headings().isEmpty();
        if (!told && !MeetingSigns.tell(head, content, headings)) throw UnreadableDocument.notOfAMeeting();
    }

    /** @throws UnreadableDocument when the bytes cannot be read, are too many, or hold no agenda */
    public static ImportedMeeting read(byte[] bytes) {
        return read(bytes, Corrections.NONE);
    }

    /** The same of a file that was opened before. */
    public static ImportedMeeting read(Manuscript file, Corrections corrections) {
        return new AgendaReader(file, corrections).meeting();
    }

    /** The same, with a person's corrections to what the document does not say, or says wrongly. */
    public static ImportedMeeting read(byte[] bytes, Corrections corrections) {
        return readWithAccount(bytes, corrections).meeting();
    }

    static Reading readWithAccount(byte[] bytes, Corrections corrections) {
        AgendaReader reader = new AgendaReader(Manuscript.of(bytes), corrections);
        return new Reading(reader.meeting(), reader.account, reader.listedAlone);
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
        Head read = HeadReader.read(lines).orOn(running.date(), lines);
        // A line that was taken apart is placed when all its pieces are.
        Set<Integer> open = new HashSet<>();
        for (int i = 0; i < lines.size(); i++)
            if (!read.used().get(i)) open.add(lines.get(i).number());
        for (int i = 0; i < lines.size(); i++) {
            if (!open.contains(lines.get(i).number())) account.settle(lines.get(i), Fate.PLACED);
            if (read.boilerplate().get(i)) account.settle(lines.get(i), Fate.BOILERPLATE);
        }
        return read;
    }

    private ImportedMeeting meeting() {
        List<SourceLine> ending = content.subList(
                Ending.of(content, headings.get(headings.size() - 1).below()), content.size());
        MeetingTime time = MeetingTime.of(head, running, corrections).orUntil(Ending.hour(ending));
        Kind said = corrections.kind() != null ? corrections.kind() : head.kind();
        SessionsHere sessionsHere = new SessionsHere(content, headings);
        // An agenda has the decisions of those who prepared its items, none of its own.
        if (said != Kind.AGENDA) time = time.orOn(sessionsHere.day(head.body()));
        BodyName deciding = said == Kind.AGENDA && time.date() == null ? null : sessionsHere.body(time.date());
        BodyOf body = new BodyOf(head, running, corrections, content, headings, deciding);
        NamedBody named = body.named();
        HouseStyle style = body.style();
        Region region = body.region();
        ClosedParts closedParts = new ClosedParts(content, contents, headings);
        // Minutes without any text of an agenda: what stands below a title is what was said.
        boolean agenda =
                content.subList(headings.get(0).line(), content.size()).stream().anyMatch(AgendaReader::isOfAgenda);
        boolean told = said == null && !agenda && DecidedWords.tellIn(content, headings.size());
        Kind written = told ? Kind.MINUTES : said;
        Manner manner = new Manner(
                style,
                written,
                new Session.Own(named == null ? null : named.name(), time.date()),
                written == Kind.MINUTES && !agenda && (body.isOther() || !body.isNetwork()),
                labelsDecisions());
        List<ImportedSection> below = new SectionsReader(
                        content, headings, contents, account, manner, corrections, closedParts, above)
                .read();
        ListedAlone listed = new ListedAlone(content, contents, account);
        List<ImportedSection> read = listed.among(below);
        listedAlone = listed.lines();
        Placing placing = new Placing(all, account, corrections.placed());
        List<ImportedSection> sections = new Saying(corrections, account).of(placing.into(read));
        List<Attendance> attendance = corrections.people(placing.people(head.attendance()));
        boolean decided = sections.stream()
                .flatMap(s -> s.items().stream())
                .anyMatch(item -> item.text(TextField.DECISION) != null);
        Kind kind = said != null ? said : decided ? Kind.MINUTES : Kind.AGENDA;
        List<Line> inText = suspects.stream()
                .map(content::get)
                .filter(line -> account.fates().get(line.number()) != Fate.FURNITURE)
                .map(AgendaReader::line)
                .toList();
        List<Said> warnings = new Findings(listedAlone)
                .aboutPictures(pictures)
                .aboutPapers(behind)
                .aboutHead(head, running, region, corrections.body() != null || body.isOther())
                .aboutTime(time)
                .aboutAttendance(attendance)
                .aboutContents(contents, sections)
                .aboutItems(kind, sections)
                .aboutNumbers(headings)
                .aboutLetters(headings, this::written)
                .aboutHeadings(inText)
                .aboutClosed(sections, corrections)
                .list();
        return new ImportedMeeting(
                kind,
                named == null ? null : named.name(),
                style,
                time.start(),
                time.end(),
                head.place(),
                attendance,
                sections,
                warnings,
                inText,
                account.leftOut(),
                new MeetingFacts(
                        named,
                        provenance(named, said, time),
                        NextMeeting.items(items(sections)),
                        NextMeeting.days(sections, ending, time.date()),
                        CoverLooks.in(content.subList(0, headings.get(0).line()), account),
                        null));
    }

    private static Stream<ImportedItem> items(List<ImportedSection> sections) {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    private Map<String, Provenance> provenance(NamedBody named, Kind said, MeetingTime time) {
        Map<String, Provenance> known = new TreeMap<>();
        known.put("kind", corrections.kind() != null ? TOLD : said != null ? STATED : DERIVED);
        if (named != null) known.put("body", named.provenance());
        if (time.date() != null)
            known.put("date", corrections.date() != null ? TOLD : head.time().date() != null ? STATED : DERIVED);
        if (time.from() != null) known.put("time", corrections.start() != null ? TOLD : STATED);
        if (head.place() != null) known.put("place", STATED);
        return known;
    }

    private boolean labelsDecisions() {
        return content.subList(headings.get(0).line(), content.size()).stream()
                .anyMatch(line -> FieldHeading.of(line.bare())
                        .filter(heading -> heading.field() == Field.DECISION)
                        .isPresent());
    }

    private static boolean isOfAgenda(SourceLine line) {
        boolean heading = FieldHeading.of(line.bare())
                .filter(field -> field.field() != Field.DECISION && field.field() != Field.ATTACHMENTS)
                .isPresent();
        return heading || ItemSign.opensRecommendation(line.trimmed());
    }

    /** The line of a heading as the document has it. */
    private String written(Heading heading) {
        int number = content.get(heading.line()).number();
        return all.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .map(SourceLine::trimmed)
                .orElse("");
    }

    private static Line line(SourceLine line) {
        return new Line(line.number(), line.trimmed());
    }
}
