package dk.raadslag.mail;

import java.util.regex.Pattern;

/**
 * An e-mail to one person: plain Danish text with one link, and nothing of what stands behind the link. Make it of a
 * {@link Notice}, which knows no titles and no words of a meeting.
 *
 * @param to e-mail address
 * @param name of the person, for the greeting
 */
public record Letter(String to, String name, String subject, String text) {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");

    /** Whatever stood in a name or a subject, a header of a letter is one line. */
    public Letter {
        to = to.strip();
        name = oneLine(name);
        subject = oneLine(subject);
    }

    /** Whether there can be anybody at that address. */
    boolean isDeliverable() {
        return ADDRESS.matcher(to).matches() && !to.contains("..");
    }

    static String oneLine(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").strip();
    }
}
