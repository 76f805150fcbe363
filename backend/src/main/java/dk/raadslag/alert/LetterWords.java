package dk.raadslag.alert;

import dk.raadslag.danish.DanishTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of letters and pushes about alerts. They name body, day, deadline and, where everybody may read the item,
 * its number; never a title or a task: they stay what they are when an item is closed later.
 */
final class LetterWords {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Map<Kind, String> DANISH_SENTENCES = Map.ofEntries(
            Map.entry(Kind.AGENDA_SENT, "Dagsordenen er sendt ud"),
            Map.entry(Kind.AGENDA_REVISED, "Dagsordenen er ændret og sendt ud igen"),
            Map.entry(Kind.MEETING_MOVED, "Mødets tid eller sted er ændret"),
            Map.entry(Kind.MEETING_CANCELLED, "Mødet er aflyst"),
            Map.entry(Kind.SUBSTITUTE_CALLED, "Du er indkaldt som stedfortræder"),
            Map.entry(Kind.SUBSTITUTE_RELEASED, "Du skal alligevel ikke møde som stedfortræder"),
            Map.entry(Kind.CALENDAR_REPLY, "Svaret fra din kalender er modtaget"),
            Map.entry(Kind.MINUTES_SENT, "Referatet er sendt ud"),
            Map.entry(Kind.PROCEDURE_OPENED, "Dit svar ventes i en skriftlig behandling"),
            Map.entry(Kind.PROCEDURE_PROLONGED, "Fristen for en skriftlig behandling er ændret"),
            Map.entry(Kind.PROCEDURE_ENDS, "Du har endnu ikke svaret i en skriftlig behandling"),
            Map.entry(Kind.MINUTES_APPROVED, "Referatet er godkendt"),
            Map.entry(Kind.ROUND_OPENED, "Udkastet til dagsordenen er klar til dine bemærkninger"),
            Map.entry(Kind.ROUND_EXTENDED, "Fristen for bemærkninger til udkastet er ændret"),
            Map.entry(Kind.ROUND_VERSION, "Der er et nyt udkast til dagsordenen"),
            Map.entry(Kind.ROUND_ENDS, "Du har endnu ikke svaret på udkastet til dagsordenen"),
            Map.entry(Kind.COMMENT_ANSWERED, "Der er svar på det, du skrev til udkastet"),
            Map.entry(Kind.REMARK_ANSWERED, "Din bemærkning til referatet er behandlet"),
            Map.entry(Kind.FOLLOW_UP_GIVEN, "En beslutning beder dig om at følge op"),
            Map.entry(Kind.FOLLOW_UP_DUE, "Fristen for din opfølgning er nær"));
    private static final Map<Kind, String> ENGLISH_SENTENCES = Map.ofEntries(
            Map.entry(Kind.AGENDA_SENT, "The agenda was sent out"),
            Map.entry(Kind.AGENDA_REVISED, "The agenda was changed and sent out again"),
            Map.entry(Kind.MEETING_MOVED, "The time or place of the meeting has changed"),
            Map.entry(Kind.MEETING_CANCELLED, "The meeting was cancelled"),
            Map.entry(Kind.SUBSTITUTE_CALLED, "You are called in as a substitute"),
            Map.entry(Kind.SUBSTITUTE_RELEASED, "You are not needed as a substitute after all"),
            Map.entry(Kind.CALENDAR_REPLY, "The reply from your calendar has been received"),
            Map.entry(Kind.MINUTES_SENT, "The minutes were sent out"),
            Map.entry(Kind.PROCEDURE_OPENED, "Your answer is awaited in a written procedure"),
            Map.entry(Kind.PROCEDURE_PROLONGED, "The deadline of a written procedure has changed"),
            Map.entry(Kind.PROCEDURE_ENDS, "You have not answered in a written procedure yet"),
            Map.entry(Kind.MINUTES_APPROVED, "The minutes were approved"),
            Map.entry(Kind.ROUND_OPENED, "The draft agenda is ready for your comments"),
            Map.entry(Kind.ROUND_EXTENDED, "The deadline for comments on the draft has changed"),
            Map.entry(Kind.ROUND_VERSION, "There is a new draft agenda"),
            Map.entry(Kind.ROUND_ENDS, "You have not answered the draft agenda yet"),
            Map.entry(Kind.COMMENT_ANSWERED, "There is an answer to what you wrote on the draft"),
            Map.entry(Kind.REMARK_ANSWERED, "Your remark on the minutes has been dealt with"),
            Map.entry(Kind.FOLLOW_UP_GIVEN, "A decision asks you to follow up"),
            Map.entry(Kind.FOLLOW_UP_DUE, "The deadline of your follow-up is near"));

    private final boolean danish;

    LetterWords(Language language) {
        danish = language == Language.DA;
    }

    private String sentence(Kind kind) {
        return (danish ? DANISH_SENTENCES : ENGLISH_SENTENCES).get(kind);
    }

    /** One line for each thing that happened. */
    String line(Outgoing.Line line) {
        return "– " + sentence(line.told().kind()) + ": " + where(line);
    }

    /** Body, day, the number of the item, a deadline: as far as they may be told. */
    String where(Outgoing.Line line) {
        Told told = line.told();
        String number = line.number();
        String item = number == null ? "" : danish ? ", punkt " + number : ", item " + number;
        String meeting = told.body() + (danish ? ", mødet " : ", meeting on ") + day(told.start());
        String until = told.until() == null
                ? ""
                : (danish ? ". Frist: " : ". Deadline: ") + day(told.until().day());
        return meeting + item + until;
    }

    /** What the whole is about, in one line. */
    String subject(List<Outgoing.Line> lines) {
        return lines.size() == 1 ? sentence(lines.get(0).told().kind()) : several(lines.size());
    }

    private String several(int count) {
        return danish ? count + " beskeder fra Rådslag" : count + " alerts from Rådslag";
    }

    String greeting(String name) {
        return (danish ? "Kære " : "Dear ") + name;
    }

    String happened() {
        return danish ? "Det er sket:" : "This has happened:";
    }

    String readOn(String link) {
        return (danish ? "Læs mere her:\n" : "Read on here:\n") + link;
    }

    /** Where people say which letters they wish. */
    String choose(String link) {
        return (danish ? "Her vælger du, hvad du får mail om:\n" : "Choose what you get mail about:\n") + link;
    }

    String automatic() {
        return danish
                ? "Brevet er sendt automatisk af Rådslag og kan ikke besvares."
                : "This letter was sent automatically by Rådslag and cannot be answered.";
    }

    private String day(TemporalAccessor day) {
        return danish ? DanishTime.day(day) : ENGLISH.format(day);
    }
}
