package dk.raadslag.alert;

import dk.raadslag.danish.DanishTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;

/**
 * The words of letters about alerts. They name body, day, deadline and, where everybody may read the item, its number;
 * never a title or a task: a letter stays what it is when an item is closed later.
 */
final class LetterWords {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Map<Kind, String> DANISH_SENTENCES = Map.of(
            Kind.MINUTES_APPROVED, "Referatet er godkendt",
            Kind.ROUND_OPENED, "Udkastet til dagsordenen er klar til dine bemærkninger",
            Kind.ROUND_EXTENDED, "Fristen for bemærkninger til udkastet er ændret",
            Kind.ROUND_VERSION, "Der er et nyt udkast til dagsordenen",
            Kind.ROUND_ENDS, "Du har endnu ikke svaret på udkastet til dagsordenen",
            Kind.COMMENT_ANSWERED, "Der er svar på det, du skrev til udkastet",
            Kind.REMARK_ANSWERED, "Din bemærkning til referatet er behandlet",
            Kind.FOLLOW_UP_GIVEN, "En beslutning beder dig om at følge op",
            Kind.FOLLOW_UP_DUE, "Fristen for din opfølgning er nær");
    private static final Map<Kind, String> ENGLISH_SENTENCES = Map.of(
            Kind.MINUTES_APPROVED, "The minutes were approved",
            Kind.ROUND_OPENED, "The draft agenda is ready for your comments",
            Kind.ROUND_EXTENDED, "The deadline for comments on the draft has changed",
            Kind.ROUND_VERSION, "There is a new draft agenda",
            Kind.ROUND_ENDS, "You have not answered the draft agenda yet",
            Kind.COMMENT_ANSWERED, "There is an answer to what you wrote on the draft",
            Kind.REMARK_ANSWERED, "Your remark on the minutes has been dealt with",
            Kind.FOLLOW_UP_GIVEN, "A decision asks you to follow up",
            Kind.FOLLOW_UP_DUE, "The deadline of your follow-up is near");

    private final boolean danish;

    LetterWords(Language language) {
        danish = language == Language.DA;
    }

    String sentence(Kind kind) {
        return (danish ? DANISH_SENTENCES : ENGLISH_SENTENCES).get(kind);
    }

    /** @param number of the item, or null where not everybody may know of it */
    String line(Told told, String number) {
        String item = number == null ? "" : danish ? ", punkt " + number : ", item " + number;
        String where = told.body() + (danish ? ", mødet " : ", meeting on ") + day(told.start());
        String until = told.until() == null
                ? ""
                : (danish ? ". Frist: " : ". Deadline: ") + day(told.until().day());
        return "– " + sentence(told.kind()) + ": " + where + item + until;
    }

    String several(int count) {
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
