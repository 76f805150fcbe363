package dk.raadslag.document.read;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.ImportedMeeting.ImportedSection;
import dk.raadslag.document.read.ImportedMeeting.Line;
import dk.raadslag.document.read.ImportedMeeting.Warning;
import dk.raadslag.document.read.Outline.Heading;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a person should look at before the meeting is used: likely slips in the source, or in how it was read. */
final class Findings {
    private final List<Warning> warnings = new ArrayList<>();

    List<Warning> list() {
        return List.copyOf(warnings);
    }

    /** @param told true if a person named the body */
    Findings aboutHead(Head head, RunningHeader running, Region region, boolean told) {
        if (told) return this;
        if (region == null) warn("unknown-body", "Dokumentet siger ikke, hvilket KKR eller KD-Net det hører til.");
        else if (head.region() == null && running.region() != null)
            warn("body-from-header", "Forsiden nævner ikke regionen; %s står i sidehovedet.", region.place);
        else if (head.region() == null)
            warn("guessed-body", "Forsiden nævner ikke regionen; %s er gættet ud fra teksten.", region.place);
        return this;
    }

    Findings aboutTime(MeetingTime time) {
        if (time.date() == null) {
            boolean noYear = time.said() != null && WrittenTime.lacksYear(time.said());
            boolean said = time.said() != null && time.said().chars().anyMatch(Character::isDigit);
            String why = noYear
                    ? " “" + time.said() + "” mangler et årstal."
                    : said ? " “" + time.said() + "” kunne ikke læses som en dato." : "";
            warn("missing-date", "Mødets dato blev ikke fundet.%s", why);
        } else if (time.from() == null) {
            warn("missing-time", "Mødets klokkeslæt blev ikke fundet.%s", quoted(time));
        } else if (!time.understood() || time.to() != null && time.end() == null) {
            warn(
                    "time-not-understood",
                    "Mødets tid er læst som kl. %s; resten blev ikke forstået.%s",
                    time.from(),
                    quoted(time));
        }
        return this;
    }

    private static String quoted(MeetingTime time) {
        return time.said() == null ? "" : " Der står “" + time.said() + "”.";
    }

    /** Numbers that are doubled, go back, or are missing. */
    Findings aboutNumbers(List<Heading> headings) {
        Set<ItemNumber> seen = new HashSet<>();
        ItemNumber last = null;
        for (Heading heading : headings) {
            ItemNumber number = heading.number();
            if (!heading.numbered())
                warn(
                        "number-missing",
                        "“%s” har intet nummer i dokumentet og er læst som punkt %s.",
                        heading.title(),
                        number);
            else if (!seen.add(number)) warn("number-repeated", "Nummeret %s står ved flere punkter.", number);
            else if (last != null && number.compareTo(last) < 0)
                warn("number-order", "Punkt %s står efter punkt %s.", number, last);
            else if (last != null
                    && !number.follows(last)
                    && !(number.item() == 1 && number.section() > last.section()))
                warn(
                        "number-skipped",
                        "Der er intet punkt mellem %s og %s; måske er et punkt læst som tekst.",
                        last,
                        number);
            last = number;
        }
        return this;
    }

    /** @param inText lines that look like headings and were read as text */
    Findings aboutHeadings(List<Line> inText) {
        for (Line line : inText)
            warn(
                    "heading-in-text",
                    "Linje %s, “%s”, ligner en overskrift, men er læst som tekst.",
                    line.line(),
                    line.text());
        return this;
    }

    Findings aboutClosed(List<ImportedSection> sections, Corrections corrections) {
        sections.stream()
                .filter(section -> SectionsReader.CLOSED_SECTION.equals(section.title()))
                .forEach(section -> warn(
                        "closed-section",
                        "Hovedpunkt %s er lukket; alle ser det som “%s”.",
                        section.number(),
                        section.title()));
        sections.stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.closed() && !corrections.closed().contains(item.line()))
                .forEach(item -> warn(
                        "closed-item",
                        "Punkt %s, “%s”, er lukket, fordi dokumentet siger det.",
                        item.number(),
                        item.title()));
        return this;
    }

    Findings aboutAttendance(List<Attendance> attendance) {
        Set<String> seen = new HashSet<>();
        Set<String> present = new HashSet<>();
        for (Attendance person : attendance) {
            if (person.group() == Group.PARTICIPANT) present.add(key(person));
            if (!seen.add(person.group() + key(person)))
                warn("duplicate-participant", "%s står to gange på listen.", shown(person));
        }
        Set<String> told = new HashSet<>();
        for (Attendance person : attendance)
            if (person.group() == Group.APOLOGY && present.contains(key(person)) && told.add(key(person)))
                warn("present-and-absent", "%s står både som deltager og med afbud.", shown(person));
        return this;
    }

    Findings aboutContents(Contents contents, List<ImportedSection> sections) {
        Set<String> numbers = new LinkedHashSet<>(contents.titles().keySet());
        for (ImportedSection section : sections) {
            compare(contents, section.number(), section.title());
            numbers.remove(section.number());
            for (ImportedItem item : section.items()) {
                numbers.remove(item.number());
                if (!item.number().equals(section.number())) compare(contents, item.number(), item.title());
            }
        }
        for (String number : numbers)
            warn(
                    "contents-entry-missing",
                    "Punkt %s “%s” står i indholdsfortegnelsen, men ikke i dokumentet.",
                    number,
                    contents.title(number));
        return this;
    }

    private void compare(Contents contents, String number, String title) {
        String listed = number == null ? null : contents.title(number);
        if (listed == null || title == null || letters(listed).equals(letters(title))) return;
        warn(
                "contents-title-differs",
                "Punkt %s hedder “%s” i indholdsfortegnelsen, men “%s” i dokumentet.",
                number,
                listed,
                title);
    }

    Findings aboutItems(Kind kind, List<ImportedSection> sections) {
        sections.stream().flatMap(section -> section.items().stream()).forEach(item -> {
            boolean aside = item.title().toLowerCase(Locale.ROOT).matches("(eventuelt|evt\\.?)");
            boolean empty = item.text(TextField.BACKGROUND) == null && item.text(TextField.CASE_PRESENTATION) == null;
            if (!aside && !empty && item.text(TextField.RECOMMENDATION) == null)
                warn("missing-recommendation", "Punkt %s har ingen indstilling.", item.number());
            if (kind == Kind.MINUTES && item.text(TextField.DECISION) == null)
                warn("missing-decision", "Punkt %s har ingen beslutning.", item.number());
        });
        return this;
    }

    private void warn(String code, String message, Object... values) {
        warnings.add(new Warning(code, message.formatted(values)));
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
