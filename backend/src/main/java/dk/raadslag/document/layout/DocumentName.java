package dk.raadslag.document.layout;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import java.time.LocalDate;

/**
 * What files are called, so that one lying in a folder still says what it is: "UDKAST Referat KKR Midtjylland
 * 2020-02-05.docx". Meetings are as their reader sees them, with the kind of the document.
 */
public final class DocumentName {
    private DocumentName() {}

    /** Of the agenda or the minutes as they are now, and were not sent out so. */
    public static String of(MeetingSnapshot meeting, String ending) {
        String name = of(meeting, meeting.kind(), 0, ending);
        return Imprint.of(meeting).draft() ? Word.DRAFT.text() + " " + name : name;
    }

    /**
     * Of what was sent out.
     *
     * @param number of the edition, 0 for none
     */
    public static String of(MeetingSnapshot meeting, Kind kind, int number, String ending) {
        String edition = number == 0 ? "" : " " + Word.FILE_EDITION.text(String.valueOf(number));
        return Word.of(kind).text() + " " + whose(meeting) + edition + "." + ending;
    }

    /** Of one item alone. */
    public static String excerpt(MeetingSnapshot meeting, Item item, String ending) {
        String what =
                Word.FILE_EXCERPT.text(item.number(), Word.of(meeting.kind()).text());
        return part(what, meeting, ending);
    }

    /** Of what is sent of an item to bodies outside: the item itself, by whether its minutes were sent out. */
    public static String dispatched(MeetingSnapshot meeting, Item item, boolean beforeMinutes) {
        String what = beforeMinutes
                ? Word.FILE_EXCERPT_BEFORE.text(item.number())
                : Word.FILE_EXCERPT.text(item.number(), Word.of(meeting.kind()).text());
        return what + " " + whose(meeting) + ".pdf";
    }

    /** The text for the receiver's own agenda. */
    public static String proposal(MeetingSnapshot meeting, Item item) {
        return Word.FILE_PROPOSAL.text(item.number()) + " " + whose(meeting) + ".docx";
    }

    /** The papers of an item. */
    public static String papers(String body, LocalDate meeting, String number) {
        return Word.FILE_PAPERS.text(number) + " " + body + " " + meeting + ".zip";
    }

    /** Of the list of participants. */
    public static String participants(MeetingSnapshot meeting, String ending) {
        return part(Word.FILE_PARTICIPANTS.text(), meeting, ending);
    }

    /** Of the decisions of a meeting. */
    public static String decisions(MeetingSnapshot meeting, String ending) {
        return part(Word.DECISIONS.text(), meeting, ending);
    }

    /** Of the decisions of a body in a period. */
    public static String decisions(String body, LocalDate from, LocalDate to, String ending) {
        return Word.DECISIONS.text() + " " + Word.FILE_PERIOD.text(body, from.toString(), to.toString()) + "." + ending;
    }

    /** Of a PDF with its papers, of the PDF's name alone. */
    public static String withPapers(String name) {
        int end = name.lastIndexOf('.');
        return Word.FILE_WITH_PAPERS.text(name.substring(0, end)) + name.substring(end);
    }

    private static String part(String what, MeetingSnapshot meeting, String ending) {
        String name = what + " " + whose(meeting) + "." + ending;
        return Imprint.of(meeting).draft() ? Word.DRAFT.text() + " " + name : name;
    }

    private static String whose(MeetingSnapshot meeting) {
        return meeting.body() + " " + meeting.start().toLocalDate();
    }
}
