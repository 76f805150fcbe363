package dk.raadslag.document.source.html;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.Looks;
import dk.raadslag.document.source.Looks.Look;
import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page of the web as it was saved: nothing that it names is fetched, and no program in it runs. */
public final class HtmlSource {
    private static final int MOST_PASSAGES = 200_000;
    private static final int SEARCHED = 2048;
    /** How most letters are; a page says nothing of sizes. */
    private static final int USUAL = 22;

    private static final String WINDOWS = "windows-1252";

    private HtmlSource() {}

    /** True for a page of the web, by its beginning. */
    public static boolean is(byte[] file) {
        String head = head(file).strip().toLowerCase(Locale.ROOT);
        return head.startsWith("<") && (head.contains("<html") || head.startsWith("<!doctype html"));
    }

    private static String head(byte[] file) {
        int length = Math.min(SEARCHED, file.length);
        boolean wide = length > 2
                && (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF
                        || file[0] == (byte) 0xFF && file[1] == (byte) 0xFE);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new String(file, 0, length, charset).replace("\uFEFF", "");
    }

    /** @throws UnreadableFile when it is too long, nested too deeply, or has no words */
    public static List<Passage> read(byte[] file) {
        List<Passage> passages = new HtmlReader().read(parsed(file));
        if (passages.size() > MOST_PASSAGES) throw new UnreadableFile(Fault.TOO_LONG);
        if (passages.stream().allMatch(passage -> passage.text().isBlank())) throw new UnreadableFile(Fault.NO_TEXT);
        List<Look> looks = passages.stream()
                .map(passage -> new Look(USUAL, passage.wholeBold()))
                .toList();
        return Looks.headed(passages, looks);
    }

    /** In the letters that it names, else in those of most pages, else in those of old ones. */
    private static Document parsed(byte[] file) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(file), null, "");
            boolean named = page.selectFirst("meta[charset], meta[http-equiv=content-type]") != null;
            boolean broken = page.wholeText().indexOf('\uFFFD') >= 0;
            return named || !broken ? page : Jsoup.parse(new ByteArrayInputStream(file), WINDOWS, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
