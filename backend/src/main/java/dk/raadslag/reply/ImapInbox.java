package dk.raadslag.reply;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;

/** A mailbox at a mail server. Each visit is a connection of its own: one that went wrong spoils no other. */
final class ImapInbox implements Inbox {
    private static final String CONNECT_MS = "10000";
    /** A server that is silent for this long is away. */
    private static final String PATIENCE_MS = "60000";

    private final ReplySettings.Imap settings;

    ImapInbox(ReplySettings.Imap settings) {
        this.settings = settings;
    }

    @Override
    public void each(Taking taking) throws Exception {
        try (Store store = Session.getInstance(properties()).getStore(protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int i = 0; i < unread.length && i < MOST_LETTERS; i++) take(unread[i], taking);
            }
        }
    }

    private static void take(Message message, Taking taking) throws Exception {
        try {
            boolean tooLarge = message.getSize() > MOST_BYTES;
            taking.take(tooLarge ? head(message) : whole(message), tooLarge);
            message.setFlag(Flags.Flag.SEEN, true);
        } catch (MessageRemovedException e) {
            // Somebody has deleted it meanwhile: there is nothing left to read.
        }
    }

    private static byte[] whole(Message message) throws MessagingException, IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        message.writeTo(raw);
        return raw.toByteArray();
    }

    private static byte[] head(Message message) throws MessagingException {
        return (String.join("\r\n", Collections.list(((MimeMessage) message).getAllHeaderLines())) + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private String protocol() {
        return settings.tls() == ReplySettings.Tls.ALWAYS ? "imaps" : "imap";
    }

    private Properties properties() {
        String of = "mail." + protocol() + ".";
        Properties properties = new Properties();
        properties.put(of + "connectiontimeout", CONNECT_MS);
        properties.put(of + "timeout", PATIENCE_MS);
        properties.put(of + "writetimeout", PATIENCE_MS);
        properties.put(of + "ssl.checkserveridentity", "true");
        // What is only looked at stays unread: a letter is marked when it has been taken.
        properties.put(of + "peek", "true");
        boolean starts = settings.tls() == ReplySettings.Tls.STARTTLS;
        properties.put(of + "starttls.enable", Boolean.toString(starts));
        properties.put(of + "starttls.required", Boolean.toString(starts));
        return properties;
    }
}
