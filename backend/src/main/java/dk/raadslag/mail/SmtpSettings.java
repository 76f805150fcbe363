package dk.raadslag.mail;

/**
 * The mail server that takes our letters.
 *
 * @param user empty when the server asks for no login
 * @param from the address letters come from
 */
public record SmtpSettings(String host, int port, String user, String password, Tls tls, String from) {
    /** STARTTLS begins in the clear and insists on encryption; ALWAYS encrypts from the first byte. */
    public enum Tls {
        NONE,
        STARTTLS,
        ALWAYS
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
