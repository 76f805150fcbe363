package dk.raadslag.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Until;
import dk.raadslag.attachment.check.Zip;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that lie, break off, or never end: nothing of them stays. */
class HostileUploadTest extends AttachmentsOfItemTest {
    private static final long TWO_GB = 2L * 1024 * 1024 * 1024;
    private static final byte[] PIECE = new byte[64 * 1024];

    @AfterEach
    void nothingStays() throws InterruptedException {
        awaitEmpty();
        assertThat(count("attachment_file")).isZero();
    }

    @Test
    void aFileThatLiesAboutItsTypeIsRefused() {
        assertRefused(upload("sekretariat", "billede.png", PDF), 415, "file-type-mismatch");
        assertRefused(upload("sekretariat", "notat.pdf", Zip.docx()), 415, "file-type-mismatch");
        assertRefused(
                upload("sekretariat", "notat.pdf", "<html><script>".getBytes(StandardCharsets.UTF_8)),
                415,
                "file-type-unknown");
        assertRefused(upload("sekretariat", "notat.exe", PDF), 415, "file-type-mismatch");
        assertRefused(upload("sekretariat", "tom.pdf", new byte[0]), 422, "file-empty");
    }

    @Test
    void filesThatHoldMacrosOrAreBombsOrIncompleteAreRefused() {
        assertRefused(
                upload(
                        "sekretariat",
                        "a.docx",
                        Zip.word().with("word/vbaProject.bin", "x").bytes()),
                422,
                "file-macros");
        assertRefused(
                upload(
                        "sekretariat",
                        "a.docx",
                        Zip.word().with("x", new byte[1024 * 1024], 300).bytes()),
                422,
                "file-too-dense");
        byte[] half = java.util.Arrays.copyOf(Zip.docx(), 200);
        assertRefused(upload("sekretariat", "a.docx", half), 422, "file-damaged");
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        assertRefused(upload("sekretariat", "stor.pdf", new byte[5 * 1024 * 1024 + 1]), 413, "too-large");
    }

    @Test
    void twoGigabytesAreRefusedBeforeTheyAreSent() throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head("Content-Length: " + TWO_GB));
            assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("too-large");
        }
    }

    @Test
    void twoUnannouncedGigabytesAreCutOff() throws IOException {
        long sent = 0;
        String answer = "";
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("Transfer-Encoding: chunked"));
            try {
                for (; sent < TWO_GB; sent += PIECE.length) {
                    out.write((Integer.toHexString(PIECE.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(PIECE);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    if (answer.isEmpty() && socket.getInputStream().available() > 0) answer = firstLine(socket);
                }
            } catch (IOException cutOff) {
                assertThat(answer).startsWith("HTTP/1.1 413");
            }
        }
        assertThat(sent).isLessThan(TWO_GB / 4);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws Exception {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head("Content-Length: 4000000"));
            socket.getOutputStream().write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 20; i++) socket.getOutputStream().write(PIECE);
            socket.getOutputStream().flush();
            Until.so(() -> count("stored_chunk") > 0);
        }
        awaitEmpty();
        assertThat(papers("sekretariat").encode()).doesNotContain("bred.pdf");
    }

    @Test
    void orphansOfAKilledServerAreDeletedAtTheNextStart() throws Exception {
        sql("insert into stored_file (id, begun) values (gen_random_uuid(), now() - interval '3 hours')");
        sql("insert into stored_chunk select id, 0, 'x' from stored_file");
        String kept = uploaded("notat.pdf", PDF);
        sql("update stored_file set begun = now() - interval '3 hours'");
        SERVER.restart();
        Until.so(() -> count("stored_file") == 1);
        api = SERVER.api();
        assertThat(api.get("sekretariat", kept + "/file").bytes()).isEqualTo(PDF);
        assertOk(remove("sekretariat", kept));
    }

    @Test
    void aFullDiskIsReportedAndLosesNothing() {
        sql("create function full_disk() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no space' using errcode = '53100'; end $$");
        sql("create trigger full_disk before insert on stored_chunk for each row execute function full_disk()");
        try {
            assertRefused(upload("sekretariat", "notat.pdf", PDF), 507, "storage-full");
        } finally {
            sql("drop trigger full_disk on stored_chunk");
            sql("drop function full_disk");
        }
    }

    @Test
    void anUploadIsCheckedAgainstTheContract() {
        assertRefused(
                api.send("sekretariat", item + "/attachments", "POST", "application/octet-stream", PDF),
                400,
                "bad-request");
        assertRefused(api.send("sekretariat", uploadPath("a.pdf"), "POST", "text/html", PDF), 400, "bad-request");
        assertRefused(
                api.send("sekretariat", "/api/items/x/attachments?name=a", "POST", "application/octet-stream", PDF),
                400,
                "bad-request");
        assertRefused(
                api.sendWithToken("forged", uploadPath("a.pdf"), "POST", "application/octet-stream", PDF),
                401,
                "bad-token");
    }

    private static Socket connect() throws IOException {
        URI url = URI.create(SERVER.url());
        Socket socket = new Socket(url.getHost(), url.getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private byte[] head(String length) {
        return ("POST " + uploadPath("bred.pdf") + " HTTP/1.1\r\nHost: raadslag\r\nAuthorization: Bearer "
                        + Api.token("sekretariat") + "\r\nContent-Type: application/octet-stream\r\n" + length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String firstLine(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        return new String(in.readNBytes(Math.min(in.available(), 40)), StandardCharsets.UTF_8);
    }

    private static void awaitEmpty() throws InterruptedException {
        Until.so(() -> count("stored_file") == 0 && count("stored_chunk") == 0);
    }
}
