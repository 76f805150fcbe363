package dk.raadslag.reply;

import java.util.Optional;

/**
 * Where calendars send their answers, and where they are read.
 *
 * @param address takes what is sent to {@code svar+…@}; a token stands after the plus sign
 * @param imap the mailbox that these letters reach; empty for a demo
 * @param folder of a demo: letters that are put there as .eml files are read; empty for none
 */
public record ReplySettings(String address, Optional<Imap> imap, String folder) {
    /** A mailbox that only Rådslag reads. @param folder e.g. INBOX */
    public record Imap(String host, int port, String user, String password, Tls tls, String folder) {
        /** Without the password. */
        @Override
        public String toString() {
            return user + " at " + host + ":" + port + ", " + folder;
        }
    }

    /** STARTTLS begins in the clear and insists on encryption; ALWAYS encrypts from the first byte. */
    public enum Tls {
        NONE,
        STARTTLS,
        ALWAYS
    }
}
