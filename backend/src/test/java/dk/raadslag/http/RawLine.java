package dk.raadslag.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A line to the server on which anything can be said, in any pieces. */
final class RawLine implements AutoCloseable {
    private static final int PATIENCE_MS = 30_000;
    private final Socket socket;

    RawLine(String url) {
        try {
            URI uri = URI.create(url);
            socket = new Socket(uri.getHost(), uri.getPort());
            socket.setSoTimeout(PATIENCE_MS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends lines that end as HTTP wants it; after an empty one comes the body. */
    RawLine say(String... lines) {
        return send(String.join("\r\n", lines));
    }

    RawLine send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything the server sends until it hangs up; fails when it does not. */
    String hearToTheEnd() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the server does not hang up", e);
        } catch (IOException e) {
            return "reset";
        }
    }

    /** The first line of the server's answer. */
    String hearStatus() {
        StringBuilder line = new StringBuilder();
        try {
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) line.append((char) next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString().trim();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
