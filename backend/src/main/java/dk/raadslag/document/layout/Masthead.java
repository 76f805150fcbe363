package dk.raadslag.document.layout;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Facts;
import dk.raadslag.document.model.Facts.Fact;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Role;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.MeetingSnapshot;
import java.util.ArrayList;
import java.util.List;

/** The head of a KD-Net's document: its title, and a box with when, where and who. */
final class Masthead {

    private Masthead() {}

    /** "Referat fra møde i kommunaldirektørnetværket i den midtjyske region, den 4. november 2022". */
    static String title(MeetingSnapshot meeting) {
        Word document = meeting.kind() == MeetingSnapshot.Kind.MINUTES ? Word.MINUTES_KD_NET : Word.AGENDA_KD_NET;
        return document.text(Word.ofBody(meeting), DanishTime.day(meeting.start()));
    }

    static List<Block> of(MeetingSnapshot meeting, Imprint imprint, Looks looks) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(Word.TIME_AND_PLACE, timeAndPlace(meeting)));
        for (Attendance.Group group : Attendance.Group.values()) {
            List<String> names = Participants.names(group, meeting);
            if (!names.isEmpty()) facts.add(fact(Word.of(group), joined(names)));
        }
        List<Block> blocks = new ArrayList<>(looks.pictures());
        blocks.add(Heading.of(Role.TITLE, 1, title(meeting)));
        blocks.addAll(imprint.mark());
        blocks.add(new Facts(Role.BOX, facts));
        blocks.addAll(looks.lines());
        return blocks;
    }

    /** A comma within a name must not look like one between two names; in brackets it cannot. */
    private static String joined(List<String> names) {
        boolean commas = names.stream()
                .anyMatch(name -> name.replaceAll("\\([^()]*\\)", "").contains(","));
        return String.join(commas ? "; " : ", ", names);
    }

    private static Fact fact(Word word, String value) {
        return new Fact(word.text().replaceFirst(":$", "") + ":", value);
    }

    private static String timeAndPlace(MeetingSnapshot meeting) {
        String day = DanishTime.longDay(meeting.start());
        String when = day.substring(0, 1).toUpperCase(DanishTime.LOCALE) + day.substring(1) + ", kl. "
                + DanishTime.span(meeting.start(), meeting.end()) + ".";
        boolean placed = meeting.place() != null && !meeting.place().isBlank();
        return placed ? when + " " + meeting.place() : when;
    }
}
