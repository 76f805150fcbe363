package dk.raadslag.document.print;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.MeetingSnapshot;
import java.util.List;

/** The head of a KD-Net's document: its title, and a box with when, where and who. */
final class Masthead {

    private Masthead() {}

    /** "Referat fra møde i kommunaldirektørnetværket i den midtjyske region, den 4. november 2022". */
    static String title(MeetingSnapshot meeting) {
        Word document = meeting.kind() == MeetingSnapshot.Kind.MINUTES ? Word.MINUTES_KD_NET : Word.AGENDA_KD_NET;
        return document.text(Word.ofBody(meeting), DanishTime.day(meeting.start()));
    }

    static void write(Tag body, MeetingSnapshot meeting) {
        body.add("h1", "title").text(title(meeting));
        Tag facts = body.add("table", "facts").add("tbody");
        fact(facts, Word.TIME_AND_PLACE, timeAndPlace(meeting));
        for (Attendance.Group group : Attendance.Group.values()) {
            List<String> names = Participants.names(group, meeting);
            if (!names.isEmpty()) fact(facts, Word.of(group), joined(names));
        }
    }

    /** A comma within a name must not look like one between two names; in brackets it cannot. */
    private static String joined(List<String> names) {
        boolean commas = names.stream()
                .anyMatch(name -> name.replaceAll("\\([^()]*\\)", "").contains(","));
        return String.join(commas ? "; " : ", ", names);
    }

    private static void fact(Tag facts, Word word, String value) {
        Tag row = facts.add("tr");
        row.add("th").with("scope", "row").text(word.text().replaceFirst(":$", "") + ":");
        row.add("td").text(value);
    }

    private static String timeAndPlace(MeetingSnapshot meeting) {
        String day = DanishTime.longDay(meeting.start());
        String when = day.substring(0, 1).toUpperCase(DanishTime.LOCALE) + day.substring(1) + ", kl. "
                + DanishTime.span(meeting.start(), meeting.end()) + ".";
        boolean placed = meeting.place() != null && !meeting.place().isBlank();
        return placed ? when + " " + meeting.place() : when;
    }
}
