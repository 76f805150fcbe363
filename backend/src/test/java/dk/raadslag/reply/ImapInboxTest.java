package dk.raadslag.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters at a real IMAP server: read once, the oldest first, and marked only when they have been taken. */
class ImapInboxTest {
    private Mailbox mailbox;
    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void open() {
        mailbox = new Mailbox();
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void unreadLettersAreHandedOverOnceInTheirOrderAsTheyCame() throws Exception {
        mailbox.receives(words("Første", "Æblegrød"));
        mailbox.receives(Letters.sample("outlook"));
        mailbox.inbox().each(this::take);
        assertThat(taken).hasSize(2);
        assertThat(taken.get(0)).contains("Subject: Første", "Æblegrød");
        assertThat(taken.get(1)).contains("text/calendar; charset=\"utf-8\"; method=REPLY");
        assertThat(mailbox.unread()).isZero();
        mailbox.inbox().each(this::take);
        assertThat(taken).as("once").hasSize(2);
    }

    @Test
    void aLetterThatCannotBeTakenStaysUnreadAndIsHandedOverAgain() throws Exception {
        mailbox.receives(words("Første", "a"));
        mailbox.receives(words("Anden", "b"));
        assertThatThrownBy(() -> mailbox.inbox().each((raw, tooLarge) -> {
                    if (!taken.isEmpty()) throw new IOException("the database is away");
                    take(raw, tooLarge);
                }))
                .hasMessage("the database is away");
        assertThat(mailbox.unread()).as("looking at it does not mark it").isEqualTo(1);
        mailbox.inbox().each(this::take);
        assertThat(taken).hasSize(2);
        assertThat(mailbox.unread()).isZero();
    }

    @Test
    void ofALetterThatIsTooLargeOnlyTheHeadIsFetched() throws Exception {
        mailbox.receives(words("Stort", "x".repeat(70).concat("\n").repeat(20_000)));
        List<Boolean> large = new ArrayList<>();
        mailbox.inbox().each((raw, tooLarge) -> {
            large.add(tooLarge);
            take(raw, tooLarge);
        });
        assertThat(large).containsExactly(true);
        assertThat(taken.get(0)).contains("Subject: Stort").hasSizeLessThan(2000);
        assertThat(mailbox.unread()).isZero();
    }

    @Test
    void aWrongPasswordIsAFailureThatTellsNoPassword() {
        Inbox inbox = new ImapInbox(mailbox.settings(ReplySettings.Tls.NONE, "forkert-hemmelighed"));
        assertThatThrownBy(() -> inbox.each(this::take)).hasMessageNotContaining("hemmelighed");
        assertThat(mailbox.settings(ReplySettings.Tls.NONE, "forkert-hemmelighed")
                        .toString())
                .doesNotContain("hemmelighed");
    }

    @Test
    void aServerThatCannotProveWhoItIsGetsNoPassword() throws Exception {
        mailbox.receives(words("Første", "a"));
        Inbox inbox = new ImapInbox(mailbox.settings(ReplySettings.Tls.ALWAYS, Mailbox.PASSWORD));
        assertThatThrownBy(() -> inbox.each(this::take)).isInstanceOf(jakarta.mail.MessagingException.class);
        Inbox begins = new ImapInbox(mailbox.settings(ReplySettings.Tls.STARTTLS, Mailbox.PASSWORD));
        assertThatThrownBy(() -> begins.each(this::take)).isInstanceOf(jakarta.mail.MessagingException.class);
        assertThat(taken).isEmpty();
    }

    private void take(byte[] raw, boolean tooLarge) {
        taken.add(new String(raw, StandardCharsets.UTF_8));
    }

    private static byte[] words(String subject, String words) {
        return Letters.letter(
                "From: medlem@example.org\nContent-Type: text/plain; charset=utf-8\nSubject: " + subject, words);
    }
}
