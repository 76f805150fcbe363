package dk.raadslag.document.read;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import dk.raadslag.document.read.ImportedMeeting.Line;
import dk.raadslag.document.read.Outline.Heading;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Said;
import dk.raadslag.protocol.Warning;
import dk.raadslag.words.StarNotes;
import dk.raadslag.words.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a person should look at before the meeting is used: likely slips in the source, or in how it was read. */
final class Findings {
    private final List<Said> warnings = new ArrayList<>();
    private final Set<Integer> listedAlone;

    /** @param listedAlone the lines of the items that only the table of contents has */
    Findings(Set<Integer> listedAlone) {
        this.listedAlone = listedAlone;
    }

    List<Said> list() {
        return List.copyOf(warnings);
    }

    /** @param told true if a person named the body */
    Findings aboutHead(Head head, RunningHeader running, Region region, boolean told) {
        if (told) return this;
        if (region == null) warn(Warning.UNKNOWN_BODY);
        else if (head.region() == null && running.region() != null)
            warn(Warning.BODY_FROM_HEADER, Map.of("region", region.place));
        else if (head.region() == null) warn(Warning.GUESSED_BODY, Map.of("region", region.place));
        return this;
    }

    /** @param pages that hold pictures alone */
    Findings aboutPictures(List<Integer> pages) {
        if (!pages.isEmpty())
            warn(
                    Warning.PAGES_WITHOUT_TEXT,
                    Map.of("pages", pages.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        return this;
    }

    /** @param behind pages of papers that stand behind the document */
    Findings aboutPapers(int behind) {
        if (behind > 0) warn(Warning.PAPERS_BEHIND, Map.of("pages", behind));
        return this;
    }

    Findings aboutTime(MeetingTime time) {
        String said = time.said();
        if (time.date() == null) {
            if (said != null && WrittenTime.lacksYear(said)) warn(Warning.DATE_WITHOUT_YEAR, Map.of("said", said));
            else if (said != null && said.chars().anyMatch(Character::isDigit))
                warn(Warning.DATE_NOT_UNDERSTOOD, Map.of("said", said));
            else warn(Warning.MISSING_DATE);
        } else if (time.from() == null) {
            if (said == null) warn(Warning.MISSING_TIME);
            else warn(Warning.TIME_UNREADABLE, Map.of("said", said));
        } else if (!time.understood() || time.to() != null && time.end() == null) {
            warn(
                    Warning.TIME_NOT_UNDERSTOOD,
                    Map.of("from", time.from().toString(), "said", said == null ? "–" : said));
        }
        return this;
    }

    /** Numbers that are doubled, go back, or are missing. */
    Findings aboutNumbers(List<Heading> headings) {
        Set<ItemNumber> seen = new HashSet<>();
        ItemNumber last = null;
        for (Heading heading : headings) {
            ItemNumber number = heading.number();
            if (!heading.numbered())
                warn(Warning.NUMBER_MISSING, Map.of("title", heading.title(), "number", number.toString()));
            else if (!seen.add(number)) warn(Warning.NUMBER_REPEATED, Map.of("number", number.toString()));
            else if (last != null && number.compareTo(last) < 0)
                warn(Warning.NUMBER_ORDER, Map.of("number", number.toString(), "last", last.toString()));
            else if (last != null
                    && !number.follows(last)
                    && !(number.item() == 1 && number.section() > last.section()))
                warn(Warning.NUMBER_SKIPPED, Map.of("last", last.toString(), "number", number.toString()));
            last = number;
        }
        return this;
    }

    /** Numbers in letters, which a meeting here does not have; told of one of them, an item's if there is one. */
    Findings aboutLetters(List<Heading> headings, Function<Heading, String> written) {
        headings.stream()
                .filter(Heading::numbered)
                .filter(heading -> LetterNumber.of(written.apply(heading)).isPresent())
                .min(Comparator.comparing(heading -> heading.item() == 0))
                .ifPresent(heading -> warn(
                        Warning.NUMBERS_REWRITTEN,
                        Map.of(
                                "written",
                                LetterNumber.of(written.apply(heading)).orElseThrow(),
                                "number",
                                heading.number().toString())));
        return this;
    }

    /** @param inText lines that look like headings and were read as text */
    Findings aboutHeadings(List<Line> inText) {
        for (Line line : inText) warn(Warning.HEADING_IN_TEXT, Map.of("line", line.line(), "text", line.text()));
        return this;
    }

    Findings aboutClosed(List<ImportedSection> sections, Corrections corrections) {
        sections.stream()
                .filter(section -> SectionsReader.CLOSED_SECTION.equals(section.title()))
                .forEach(section -> warn(Warning.CLOSED_SECTION, numbered(section.number(), section.title())));
        sections.stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.closed() && !corrections.closed().contains(item.line()))
                .forEach(item -> warn(Warning.CLOSED_ITEM, numbered(item.number(), item.title())));
        return this;
    }

    Findings aboutAttendance(List<Attendance> attendance) {
        Set<String> seen = new HashSet<>();
        Set<String> present = new HashSet<>();
        for (Attendance person : attendance) {
            if (person.group() == Group.PARTICIPANT) present.add(key(person));
            if (!seen.add(person.group() + key(person)))
                warn(Warning.DUPLICATE_PARTICIPANT, Map.of("name", shown(person)));
        }
        Set<String> told = new HashSet<>();
        for (Attendance person : attendance)
            if (person.group() == Group.APOLOGY && present.contains(key(person)) && told.add(key(person)))
                warn(Warning.PRESENT_AND_ABSENT, Map.of("name", shown(person)));
        return this;
    }

    Findings aboutContents(Contents contents, List<ImportedSection> sections) {
        Set<String> numbers = new LinkedHashSet<>(contents.titles().keySet());
        for (ImportedSection section : sections) {
            compare(contents, section.number(), section.title());
            numbers.remove(section.number());
            for (ImportedItem item : section.items()) {
                if (!listedAlone.contains(item.line())) numbers.remove(item.number());
                if (!item.number().equals(section.number())) compare(contents, item.number(), item.title());
            }
        }
        for (String number : numbers) warn(Warning.CONTENTS_ENTRY_MISSING, numbered(number, contents.title(number)));
        return this;
    }

    private void compare(Contents contents, String number, String title) {
        String listed = number == null ? null : contents.title(number);
        if (listed == null || title == null) return;
        // "(Åben) Regnskab" in the contents is the same title.
        if (letters(listed).equals(letters(title))
                || letters(ItemTitle.of(listed).title()).equals(letters(title))) return;
        warn(Warning.CONTENTS_TITLE_DIFFERS, Map.of("number", number, "listed", listed, "title", title));
    }

    Findings aboutItems(Kind kind, List<ImportedSection> sections) {
        sections.stream().flatMap(section -> section.items().stream()).forEach(item -> {
            if (listedAlone.contains(item.line())) return;
            boolean aside = item.title().toLowerCase(Locale.ROOT).matches("(eventuelt|evt\\.?)");
            boolean empty = item.text(TextField.BACKGROUND) == null && item.text(TextField.CASE_PRESENTATION) == null;
            if (!aside && !empty && item.text(TextField.RECOMMENDATION) == null)
                warn(Warning.MISSING_RECOMMENDATION, Map.of("number", item.number()));
            if (kind == Kind.MINUTES && item.text(TextField.DECISION) == null)
                warn(Warning.MISSING_DECISION, Map.of("number", item.number()));
            aboutTables(item);
        });
        return this;
    }

    /** Signs in a table that no note below it explains. */
    private void aboutTables(ImportedItem item) {
        TextField.OF_ITEMS.stream()
                .map(item::text)
                .filter(Objects::nonNull)
                .flatMap(text -> text.ops().stream())
                .flatMap(op -> TextTable.in(op.insert()).stream())
                .flatMap(table -> StarNotes.missing(table).stream())
                .distinct()
                .forEach(mark -> warn(Warning.NOTE_MISSING, Map.of("number", item.number(), "mark", mark)));
    }

    private void warn(Warning warning) {
        warn(warning, Map.of());
    }

    private void warn(Warning warning, Map<String, Object> details) {
        warnings.add(new Said(warning, details));
    }

    private static Map<String, Object> numbered(String number, String title) {
        return Map.of("number", number, "title", title);
    }

    private static String key(Attendance person) {
        return letters(person.name()) + "|" + (person.from() == null ? "" : letters(person.from()));
    }

    private static String shown(Attendance person) {
        return person.from() == null ? person.name() : person.name() + ", " + person.from();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
