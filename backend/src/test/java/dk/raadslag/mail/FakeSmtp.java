package dk.raadslag.mail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import io.vertx.core.parsetools.RecordParser;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A mail server as small as it can be, with moods. */
public final class FakeSmtp {
    /** How it treats the letters it gets. */
    enum Mood {
        FRIENDLY,
        /** Says at the greeting that it is busy. */
        BUSY,
        /** Knows no such receiver. */
        REFUSING,
        /** Hangs up in the middle of the letter. */
        HANGING_UP,
        /** Takes the letter and never says so. */
        SILENT
    }

    private final NetServer server;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    volatile Mood mood = Mood.FRIENDLY;

    public FakeSmtp(Vertx vertx, int port) throws Exception {
        server = vertx.createNetServer().connectHandler(this::greet);
        Future<NetServer> listening = server.listen(port, "127.0.0.1");
        listening.await(5, TimeUnit.SECONDS);
    }

    public int port() {
        return server.actualPort();
    }

    /** Whole letters, headers and all. */
    public List<String> received() {
        return received;
    }

    List<String> commands() {
        return commands;
    }

    private void greet(NetSocket socket) {
        if (mood == Mood.BUSY) {
            socket.end(io.vertx.core.buffer.Buffer.buffer("421 busy\r\n"));
            return;
        }
        StringBuilder letter = new StringBuilder();
        boolean[] inLetter = {false};
        RecordParser lines = RecordParser.newDelimited("\r\n", line -> {
            String text = line.toString();
            if (!inLetter[0]) inLetter[0] = command(socket, text);
            else if (text.equals(".")) {
                inLetter[0] = false;
                received.add(letter.toString());
                letter.setLength(0);
                if (mood != Mood.SILENT) socket.write("250 taken\r\n");
            } else {
                letter.append(text).append("\r\n");
                if (mood == Mood.HANGING_UP) socket.close();
            }
        });
        socket.handler(lines);
        socket.write("220 fake\r\n");
    }

    /** Whether a letter follows. */
    private boolean command(NetSocket socket, String command) {
        commands.add(command);
        String verb = command.split(" ")[0].toUpperCase(java.util.Locale.ROOT);
        String answer =
                switch (verb) {
                    case "EHLO" -> "250-fake\r\n250 8BITMIME";
                    case "RCPT" -> mood == Mood.REFUSING ? "550 no such user" : "250 ok";
                    case "DATA" -> "354 go on";
                    case "QUIT" -> "221 bye";
                    default -> "250 ok";
                };
        socket.write(answer + "\r\n");
        return verb.equals("DATA");
    }

    /** Goes away; open connections are cut off. */
    public void close() throws Exception {
        server.close().await(5, TimeUnit.SECONDS);
    }
}
