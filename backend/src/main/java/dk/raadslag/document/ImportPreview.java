package dk.raadslag.document;

import dk.raadslag.body.Body;
import dk.raadslag.document.read.Corrections.Named;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.LeftOut;
import dk.raadslag.document.read.ImportedMeeting.Line;
import dk.raadslag.document.read.ImportedMeeting.Paper;
import dk.raadslag.document.read.ItemFacts;
import dk.raadslag.document.read.MeetingFacts;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Said;
import dk.raadslag.protocol.Warning;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an import would create, for a person to look at first.
 *
 * @param bodyId null when the document does not tell, or Rådslag does not know the body
 * @param bodies the bodies that the person may write for
 * @param date null when the document does not tell
 * @param start hours and minutes, null when the document does not tell
 * @param missing what the person must tell before a meeting can be created: {@code body}, {@code date}; may tell:
 *     {@code time}
 * @param facts what follows from the document, and how far it says it; among them the body, as it may be created
 * @param people the list of participants
 */
public record ImportPreview(
        Kind kind,
        String bodyId,
        String bodyName,
        List<Choice> bodies,
        LocalDate date,
        String start,
        String end,
        String place,
        long participants,
        long apologies,
        List<PreviewItem> items,
        List<String> missing,
        List<Said> warnings,
        List<Line> headingsInText,
        List<LeftOut> leftOut,
        MeetingFacts facts,
        List<Named> people) {
    private static final Set<Warning> NO_TIME = Set.of(Warning.MISSING_TIME, Warning.TIME_UNREADABLE);
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");

    /** A body to choose. */
    public record Choice(String id, String name) {}

    /**
     * @param section the title of the section it stands in, null where there are none
     * @param texts which of its texts have words
     */
    public record PreviewItem(
            int line,
            String number,
            String title,
            String section,
            boolean closed,
            List<TextField> texts,
            List<Paper> papers,
            ItemFacts facts) {}

    static ImportPreview of(ImportedMeeting read, Body body, List<Body> writable) {
        boolean timed = read.start() != null
                && read.warnings().stream().map(Said::reason).noneMatch(NO_TIME::contains);
        List<String> missing = new ArrayList<>();
        if (body == null) missing.add("body");
        if (read.start() == null) missing.add("date");
        if (!timed) missing.add("time");
        return new ImportPreview(
                read.kind(),
                body == null ? null : body.id(),
                body == null ? read.body() : body.name(),
                writable.stream().map(one -> new Choice(one.id(), one.name())).toList(),
                read.start() == null ? null : read.start().toLocalDate(),
                timed ? hours(read.start().toLocalTime()) : null,
                read.end() == null ? null : hours(read.end().toLocalTime()),
                read.place(),
                people(read, Group.PARTICIPANT),
                people(read, Group.APOLOGY),
                read.sections().stream()
                        .flatMap(section -> section.items().stream().map(item -> item(section.title(), item)))
                        .toList(),
                missing,
                read.warnings(),
                read.headingsInText(),
                read.leftOut(),
                read.facts(),
                read.attendance().stream()
                        .map(line -> new Named(line.group(), line.name(), line.from(), line.note()))
                        .toList());
    }

    /** The same, warning that the body has a meeting on this day: the document may have been imported before. */
    ImportPreview onTakenDay() {
        List<Said> all = new ArrayList<>(warnings);
        all.add(0, new Said(Warning.DAY_TAKEN, Map.of("body", bodyName, "day", date)));
        return saying(all);
    }

    /** The same, telling which document it is. */
    ImportPreview of(Recognized known) {
        return saying(known.before(warnings));
    }

    private ImportPreview saying(List<Said> all) {
        return new ImportPreview(
                kind,
                bodyId,
                bodyName,
                bodies,
                date,
                start,
                end,
                place,
                participants,
                apologies,
                items,
                missing,
                all,
                headingsInText,
                leftOut,
                facts,
                people);
    }

    private static String hours(LocalTime time) {
        return time.format(HOURS);
    }

    private static long people(ImportedMeeting read, Group group) {
        return read.attendance().stream().filter(line -> line.group() == group).count();
    }

    private static PreviewItem item(String section, ImportedItem item) {
        List<TextField> texts = TextField.OF_ITEMS.stream()
                .filter(field -> item.text(field) != null)
                .toList();
        return new PreviewItem(
                item.line(), item.number(), item.title(), section, item.closed(), texts, item.papers(), item.facts());
    }
}
