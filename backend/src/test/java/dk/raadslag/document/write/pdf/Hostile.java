package dk.raadslag.document.write.pdf;

import dk.raadslag.document.layout.Text;
import dk.raadslag.words.RichText;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Texts that nobody should write and somebody will paste. */
public final class Hostile {
    private Hostile() {}

    public static RichText text() {
        return new Text()
                .line("<script>alert(1)</script><img src=\"http://127.0.0.1:9/x.png\"/> &amp; ]]> <!-- ")
                .line("Styretegn \u0000\u0001\u0008\u000b\u001b\u007f\u0085 slut")
                .line("Halve tegn \ud83d og \ude00 og \ufffe\uffff slut")
                .line("Emoji 😀👩‍👩‍👧🇩🇰✌️ slut")
                .line("Hebraisk שלום og arabisk مرحبا og \u202eomvendt\u202c slut")
                .line("Kinesisk 会议 og formler ∑√ og å som a\u030a slut", "header", 3)
                .line("Overskrift i liste", "header", 2, "list", "bullet", "indent", 8)
                .line("Dybt", "list", "ordered", "indent", 8)
                .line("Mindre dybt", "list", "bullet", "indent", 3)
                .run("Skjult link", "link", "javascript:alert(1)")
                .run(" fil", "link", "file:///etc/passwd")
                .run(" intet", "link", 7)
                .run(" brudt", "link", "https://eksempel.dk/ med mellemrum")
                .run("\t \t", "link", "https://eksempel.dk/tomt")
                .end("header", "to", "indent", -3)
                .table(List.of(List.of("", "Kun hoved"), List.of("En"), List.of("1", "2", "3", "Linje\nto")))
                .table(List.of(List.of("Én celle")))
                .table(List.of())
                .mark()
                .end()
                .done();
    }

    public static RichText longParagraph(int characters) {
        return Text.of("ord ".repeat(characters / 8) + "x".repeat(characters / 2));
    }

    public static RichText longTable(int rows) {
        List<List<String>> table = IntStream.rangeClosed(0, rows)
                .mapToObj(row -> row == 0 ? List.of("Række", "Værdi") : List.of("Række " + row, String.valueOf(row)))
                .toList();
        return new Text().table(table).done();
    }

    public static RichText wideTable(int columns) {
        return new Text()
                .table(Collections.nCopies(3, Collections.nCopies(columns, "Kommunaldirektørnetværk")))
                .done();
    }
}
