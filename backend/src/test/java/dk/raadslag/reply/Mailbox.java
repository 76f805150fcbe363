package dk.raadslag.reply;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;

/** A real IMAP server with one mailbox, on free ports. */
final class Mailbox implements AutoCloseable {
    static final String PASSWORD = "kodeord-44";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS)
    });
    private final GreenMailUser user;

    Mailbox() {
        server.start();
        user = server.setUser(Letters.ADDRESS, "svar", PASSWORD);
    }

    void receives(byte[] letter) throws Exception {
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter)));
    }

    ReplySettings.Imap settings(ReplySettings.Tls tls, String password) {
        int port = tls == ReplySettings.Tls.ALWAYS
                ? server.getImaps().getPort()
                : server.getImap().getPort();
        return new ReplySettings.Imap("127.0.0.1", port, "svar", password, tls, "INBOX");
    }

    Inbox inbox() {
        return new ImapInbox(settings(ReplySettings.Tls.NONE, PASSWORD));
    }

    /** How many letters nobody has read. */
    long unread() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
                .filter(letter -> !letter.getFlags().contains(Flags.Flag.SEEN))
                .count();
    }

    @Override
    public void close() {
        server.stop();
    }
}
