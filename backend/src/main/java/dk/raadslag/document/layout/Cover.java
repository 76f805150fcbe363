package dk.raadslag.document.layout;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Facts;
import dk.raadslag.document.model.Facts.Fact;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.Role;
import dk.raadslag.model.MeetingSnapshot;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The first page of a KKR's document, and the names of the document. */
final class Cover {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", DanishTime.LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", DanishTime.LOCALE);

    private Cover() {}

    /** The window title of a PDF reader: "Referat 2020 – KKR Midtjylland | 05-02-2020". */
    static String title(MeetingSnapshot meeting) {
        return kind(meeting) + " – " + runningHead(meeting);
    }

    /** The header of every other page, and of those of a KD-Net: "KKR Midtjylland | 05-02-2020". */
    static String runningHead(MeetingSnapshot meeting) {
        return meeting.body() + " | " + DAY.format(meeting.start());
    }

    static Part of(MeetingSnapshot meeting, Imprint imprint, Looks looks) {
        List<Block> blocks = new ArrayList<>(looks.pictures());
        blocks.add(Heading.of(Role.KIND, 1, kind(meeting).toUpperCase(DanishTime.LOCALE)));
        blocks.add(Paragraph.of(Role.BODY, meeting.body().toUpperCase(DanishTime.LOCALE)));
        blocks.addAll(imprint.mark());
        blocks.add(new Facts(Role.COVER, facts(meeting)));
        blocks.add(creed(looks));
        blocks.addAll(looks.lines());
        return new Part(Role.COVER, blocks);
    }

    /** When and where. */
    static List<Fact> facts(MeetingSnapshot meeting) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Word.DATE.text(), when(meeting)));
        if (meeting.place() != null && !meeting.place().isBlank()) {
            facts.add(new Fact(Word.PLACE.text(), meeting.place()));
        }
        return facts;
    }

    /** Only a meeting that goes on the next day names its end. */
    private static String when(MeetingSnapshot meeting) {
        String start = TIME.format(meeting.start());
        boolean goesOn = meeting.end() != null
                && !meeting.end().toLocalDate().equals(meeting.start().toLocalDate());
        return goesOn ? start + " – " + TIME.format(meeting.end()) : start;
    }

    private static Part creed(Looks looks) {
        return new Part(
                Role.CREED,
                List.of(
                        Heading.of(Role.PLAIN, 2, Word.MISSION.text()),
                        Paragraph.of(Role.PLAIN, looks.mission() == null ? Word.MISSION_TEXT.text() : looks.mission()),
                        Heading.of(Role.PLAIN, 2, Word.VISION.text()),
                        Paragraph.of(Role.PLAIN, looks.vision() == null ? Word.VISION_TEXT.text() : looks.vision())));
    }

    private static String kind(MeetingSnapshot meeting) {
        return Word.of(meeting.kind()).text() + " " + meeting.start().getYear();
    }
}
