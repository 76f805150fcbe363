package dk.raadslag.document;

import dk.raadslag.document.read.AgendaReader;
import dk.raadslag.document.read.Corrections;
import dk.raadslag.document.read.Corrections.ItemSaid;
import dk.raadslag.document.read.CoverLooks;
import dk.raadslag.document.read.Fact;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import dk.raadslag.document.read.ImportedMeeting.LeftOut;
import dk.raadslag.document.read.ImportedMeeting.Paper;
import dk.raadslag.document.read.ImportedMeeting.Why;
import dk.raadslag.document.read.ItemFacts;
import dk.raadslag.document.read.Manuscript;
import dk.raadslag.document.read.MeetingFacts;
import dk.raadslag.document.read.MeetingFacts.Carried;
import dk.raadslag.document.read.Provenance;
import dk.raadslag.document.read.UnreadableDocument;
import dk.raadslag.document.source.Passage;
import dk.raadslag.meeting.Editions;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemKind;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import dk.raadslag.protocol.Said;
import dk.raadslag.protocol.Warning;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a document; a PDF of ours by the data it carries, so that no word is lost. The words on its pages must say the
 * same: somebody may have changed either, and what people see is what counts. So it does when a person says that lines
 * are something else than they were taken for. What the pages do not tell is kept aside, for a file that this very
 * server sent out.
 */
final class ExactImport {
    private final Corrections corrections;
    private final Optional<ImportedMeeting> printed;
    private final List<LeftOut> leftOut;
    /** That papers stand behind it. */
    private final List<Said> behind;

    private final Map<String, ImportedItem> printedItems = new HashMap<>();
    private final List<Passage> passages;

    /**
     * @param printed the same file as people read it, before anybody said something of its items
     * @param leftOut the lines that are in no item, after that
     */
    ExactImport(
            List<Passage> passages, Corrections corrections, Optional<ImportedMeeting> printed, List<LeftOut> leftOut) {
        this.passages = passages;
        this.corrections = corrections;
        this.printed = printed;
        this.behind = printed.stream()
                .flatMap(read -> read.warnings().stream())
                .filter(said -> said.reason() == Warning.PAPERS_BEHIND)
                .toList();
        this.leftOut =
                leftOut.stream().filter(line -> line.why() != Why.UNPLACED).toList();
        printed.stream()
                .flatMap(ImportedMeeting::items)
                .forEach(item -> printedItems.putIfAbsent(named(item.number(), item.title()), item));
    }

    /** @throws UnreadableDocument as {@link AgendaReader#read} */
    static ImportedMeeting read(Manuscript file, Corrections corrections) {
        byte[] carried = file.opened().carried();
        if (carried == null || isReadAnew(corrections)) return AgendaReader.read(file, corrections);
        Optional<MeetingSnapshot> found = CarriedMeeting.read(carried);
        if (found.isEmpty()) return warned(AgendaReader.read(file, corrections), Warning.CARRIED_UNUSABLE);
        MeetingSnapshot meeting = found.get();
        boolean otherKind = corrections.kind() != null && corrections.kind() != meeting.kind();
        if (!PrintedAlike.is(meeting, file.opened().passages()))
            return warned(AgendaReader.read(file, corrections), Warning.CARRIED_DIFFERS);
        if (otherKind) return AgendaReader.read(file, corrections);
        Optional<ImportedMeeting> printed = printed(file, corrections.withItems(List.of()));
        Optional<ImportedMeeting> said = corrections.items().isEmpty() ? printed : printed(file, corrections);
        List<LeftOut> leftOut = said.map(ImportedMeeting::leftOut).orElse(List.of());
        return new ExactImport(file.opened().passages(), corrections, printed, leftOut)
                .of(meeting, Editions.hash(carried));
    }

    /** @param meeting prints what the passages say */
    ImportedMeeting of(MeetingSnapshot meeting, String sha256) {
        ImportedMeeting whole = new Taken(meeting, sha256, null).read();
        return new Taken(Confirmed.of(meeting, passages, this::printed), sha256, whole).read();
    }

    private Optional<ImportedItem> printed(Item item) {
        return Optional.ofNullable(printedItems.get(named(item.number(), item.title())));
    }

    private static String named(String number, String title) {
        return PrintedAlike.letters(number + " " + title);
    }

    /** A person says that lines are something else: the data has no lines. */
    private static boolean isReadAnew(Corrections corrections) {
        return !corrections.headings().isEmpty()
                || !corrections.words().isEmpty()
                || !corrections.placed().isEmpty();
    }

    /** As people read it; nothing where they would not find a meeting. */
    private static Optional<ImportedMeeting> printed(Manuscript file, Corrections corrections) {
        try {
            return Optional.of(AgendaReader.read(file, corrections));
        } catch (UnreadableDocument none) {
            return Optional.empty();
        }
    }

    private static ImportedMeeting warned(ImportedMeeting read, Warning warning) {
        List<Said> warnings = new ArrayList<>();
        warnings.add(new Said(warning));
        warnings.addAll(read.warnings());
        return new ImportedMeeting(
                read.kind(),
                read.body(),
                read.houseStyle(),
                read.start(),
                read.end(),
                read.place(),
                read.attendance(),
                read.sections(),
                warnings,
                read.headingsInText(),
                read.leftOut(),
                read.facts());
    }

    /** One meeting as an import. */
    private final class Taken {
        private final PrintedLines lines = new PrintedLines(passages);
        private final MeetingSnapshot meeting;
        private final String sha256;
        private final ImportedMeeting whole;

        /** @param whole the same with more; null when this has all */
        private Taken(MeetingSnapshot meeting, String sha256, ImportedMeeting whole) {
            this.meeting = meeting;
            this.sha256 = sha256;
            this.whole = whole;
        }

        ImportedMeeting read() {
            List<ImportedSection> sections = new ArrayList<>();
            List<Section> kept = new ArrayList<>();
            meeting.sections().forEach(section -> take(section, sections, kept));
            List<Said> warnings = new ArrayList<>(List.of(new Said(Warning.CARRIED_READ)));
            warnings.addAll(behind);
            sections.stream()
                    .flatMap(section -> section.items().stream())
                    .filter(ImportedItem::closed)
                    .map(item -> new Said(Warning.CLOSED_ITEM, Map.of("number", item.number(), "title", item.title())))
                    .forEach(warnings::add);
            return new ImportedMeeting(
                    meeting.kind(),
                    corrections.body() == null ? meeting.body() : corrections.body(),
                    meeting.houseStyle(),
                    start(),
                    end(),
                    meeting.place(),
                    corrections.people(meeting.attendance()),
                    sections,
                    warnings,
                    List.of(),
                    leftOut,
                    facts(meeting.withSections(kept)));
        }

        /** One whose items are all left out goes with them. */
        private void take(Section section, List<ImportedSection> sections, List<Section> kept) {
            List<ImportedItem> items = new ArrayList<>();
            List<Item> same = new ArrayList<>();
            for (Item item : section.items()) {
                ImportedItem read = item(item);
                Optional<ItemSaid> said = corrections.ofItem(read.line());
                if (said.filter(ItemSaid::dropped).isPresent()) continue;
                same.add(item);
                items.add(said.map(one -> read.called(
                                one.number() == null ? read.number() : one.number(),
                                one.title() == null ? read.title() : one.title()))
                        .orElse(read));
            }
            if (items.isEmpty() && !section.items().isEmpty()) return;
            sections.add(new ImportedSection(section.number(), section.title(), items));
            kept.add(new Section(section.number(), section.title(), same));
        }

        /** @param taken the meeting without what is left out */
        private MeetingFacts facts(MeetingSnapshot taken) {
            Map<String, Provenance> known = new TreeMap<>();
            known.put("kind", corrections.kind() == null ? Provenance.STATED : Provenance.TOLD);
            known.put("body", corrections.body() == null ? Provenance.STATED : Provenance.TOLD);
            known.put("date", corrections.date() == null ? Provenance.STATED : Provenance.TOLD);
            known.put("time", corrections.start() == null ? Provenance.STATED : Provenance.TOLD);
            if (meeting.place() != null) known.put("place", Provenance.STATED);
            return new MeetingFacts(
                    printed.map(read -> read.facts().body()).orElse(null),
                    known,
                    List.of(),
                    List.of(),
                    printed.map(read -> read.facts().looks()).orElse(CoverLooks.NONE),
                    new Carried(taken, sha256, whole));
        }

        private LocalDateTime start() {
            LocalDate day = corrections.date() == null ? meeting.start().toLocalDate() : corrections.date();
            return day.atTime(corrections.start() == null ? meeting.start().toLocalTime() : corrections.start());
        }

        private LocalDateTime end() {
            if (corrections.start() != null)
                return corrections.end() == null ? null : start().toLocalDate().atTime(corrections.end());
            if (meeting.end() == null || corrections.date() == null) return meeting.end();
            return corrections.date().atTime(meeting.end().toLocalTime());
        }

        private ImportedItem item(Item item) {
            int line = lines.heading(item.number() + " " + item.title());
            boolean closed = !corrections.open().contains(line)
                    && (item.closed() || corrections.closed().contains(line));
            List<Paper> papers = item.attachments().stream()
                    .map(paper -> new Paper(lines.paper(line, paper.title()), paper.title(), false, paper.ofDecision()))
                    .filter(paper -> !corrections.declined().contains(paper.line()))
                    .toList();
            ItemFacts facts = new ItemFacts(kind(item), null, null, null, null);
            return new ImportedItem(
                    line,
                    item.number(),
                    item.title(),
                    closed,
                    item.caseNumber(),
                    item.caseOfficers(),
                    item.presenters(),
                    item.words(),
                    item.outcome(),
                    papers,
                    facts);
        }

        /** Nobody prints what an item is for. */
        private Fact<ItemKind> kind(Item item) {
            Provenance known = whole == null
                    ? Provenance.STATED
                    : printed(item).map(one -> one.facts().kind().provenance()).orElse(Provenance.GUESSED);
            return new Fact<>(item.plan().kind(), known);
        }
    }
}
