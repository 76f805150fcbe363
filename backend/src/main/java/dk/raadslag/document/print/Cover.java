package dk.raadslag.document.print;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.MeetingSnapshot;
import java.time.format.DateTimeFormatter;

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

    static void write(Tag body, MeetingSnapshot meeting) {
        Tag cover = body.add("div", "cover");
        cover.add("h1", "kind").text(kind(meeting).toUpperCase(DanishTime.LOCALE));
        cover.add("p", "body").text(meeting.body().toUpperCase(DanishTime.LOCALE));
        Tag facts = cover.add("div", "facts");
        fact(facts, Word.DATE, when(meeting));
        if (meeting.place() != null && !meeting.place().isBlank()) fact(facts, Word.PLACE, meeting.place());
        writeCreed(cover);
    }

    /** Only a meeting that goes on the next day names its end. */
    private static String when(MeetingSnapshot meeting) {
        String start = TIME.format(meeting.start());
        boolean goesOn = meeting.end() != null
                && !meeting.end().toLocalDate().equals(meeting.start().toLocalDate());
        return goesOn ? start + " – " + TIME.format(meeting.end()) : start;
    }

    private static void writeCreed(Tag cover) {
        Tag creed = cover.add("div", "creed");
        creed.add("h2").text(Word.MISSION.text());
        creed.add("p").text(Word.MISSION_TEXT.text());
        creed.add("h2").text(Word.VISION.text());
        creed.add("p").text(Word.VISION_TEXT.text());
    }

    private static void fact(Tag facts, Word word, String value) {
        Tag line = facts.add("p");
        line.add("strong").text(word.text());
        line.text(" " + value);
    }

    private static String kind(MeetingSnapshot meeting) {
        return Word.of(meeting.kind()).text() + " " + meeting.start().getYear();
    }
}
