package dk.raadslag.mail;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An e-mail to one person: plain Danish text with one link, and nothing of what stands behind the link.
 *
 * @param to e-mail address
 * @param name of the person, for the greeting
 * @param event for the person's calendar, as iCalendar; null for none
 * @param secret part of the text that opens something without a login; it is kept no longer than the letter waits; null
 *     for none
 */
public record Letter(String to, String name, String subject, String text, String event, String secret) {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");

    /** A header is one line, whatever a name or a subject contains. */
    public Letter {
        to = to.strip();
        name = oneLine(name);
        subject = oneLine(subject);
    }

    public Letter(String to, String name, String subject, String text) {
        this(to, name, subject, text, null, null);
    }

    /** The same letter, with an event for the person's calendar, as iCalendar. */
    public Letter withEvent(String calendar) {
        return new Letter(to, name, subject, text, calendar, secret);
    }

    /** The same letter, whose text has a secret in it. */
    public Letter withSecret(String inText) {
        return new Letter(to, name, subject, text, event, inText);
    }

    /** The letter box of a demo shows letters without it. */
    @Override
    @JsonIgnore
    public String event() {
        return event;
    }

    @Override
    @JsonIgnore
    public String secret() {
        return secret;
    }

    /**
     * A letter from a body's secretariat.
     *
     * @param bodyName e.g. KKR Midtjylland
     * @param name may be empty when it is not known
     * @param paragraphs between the greeting and the regards; empty ones are left out
     */
    public static Letter from(String bodyName, String to, String name, String subject, String... paragraphs) {
        String greeting = oneLine(name);
        String text = (greeting.isEmpty() ? "Hej" : "Kære " + greeting) + "\n\n"
                + Stream.of(paragraphs)
                        .filter(paragraph -> !paragraph.isBlank())
                        .map(paragraph -> paragraph + "\n\n")
                        .collect(Collectors.joining())
                + "Venlig hilsen\nSekretariatet for " + bodyName + "\n\n"
                + "Brevet er sendt automatisk af Rådslag og kan ikke besvares.\n";
        return new Letter(to, name, subject, text);
    }

    /** True if this can be an e-mail address at all: to any other no letter is sent. */
    public static boolean isAddress(String address) {
        return ADDRESS.matcher(address).matches() && !address.contains("..");
    }

    boolean isDeliverable() {
        return isAddress(to);
    }

    private static String oneLine(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").strip();
    }
}
