package dk.raadslag.mail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.mailencoder.MailEncoder;

/**
 * Writes letters into a folder as .eml files, which every mail program opens. Only for servers that must send no mail.
 */
final class FolderCarrier implements Carrier {
    private static final String FROM = "raadslag@localhost";

    private final Vertx vertx;
    private final String folder;

    FolderCarrier(Vertx vertx, String folder) {
        this.vertx = vertx;
        this.folder = folder;
    }

    @Override
    public Future<Void> carry(Posted posted) {
        String file = folder + "/" + posted.created().toEpochMilli() + "-" + posted.id() + ".eml";
        String message = new MailEncoder(Message.of(posted, FROM), "localhost").encode();
        return vertx.fileSystem().mkdirs(folder).compose(there -> vertx.fileSystem()
                .writeFile(file, Buffer.buffer(message)));
    }
}
