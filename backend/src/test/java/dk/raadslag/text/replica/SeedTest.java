package dk.raadslag.text.replica;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.words.RichText;
import dk.raadslag.words.RichText.Op;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeedTest {
    private static final Map<String, Object> BOLD = Map.of("bold", true);
    private static final Map<String, Object> HEADED = Map.of("header", 2);
    private static final Map<String, Object> LINKED =
            Map.of("link", "https://example.org/æ", "bold", true, "italic", true);

    private static final List<RichText> TEXTS = List.of(
            RichText.EMPTY,
            RichText.ofPlain("Indstilling\nDet indstilles, 😀 e\u0301"),
            new RichText(List.of(new Op("Fed", BOLD), new Op("\n", HEADED), Op.text("x\n"))),
            new RichText(List.of(new Op("a", BOLD), new Op("b", LINKED), new Op("c\n", BOLD))),
            new RichText(List.of(
                    new Op(
                            Map.of("table", Map.of("rows", List.of(List.of("Konto", "\"1\""), List.of("😀", "")))),
                            Map.of()),
                    new Op(Map.of("attachmentMark", true), BOLD),
                    new Op("\n", Map.of("list", "bullet", "indent", 3, "quote", true)))));

    @Test
    void aSeedGivesTheSameTextHere() {
        for (RichText text : TEXTS)
            assertThat(Doc.of(List.of(Seed.of(text))).content()).isEqualTo(text);
    }

    @Test
    void aSeedGivesTheSameTextInYjs() throws IOException {
        List<byte[][]> seeds = new ArrayList<>();
        for (RichText text : TEXTS) seeds.add(new byte[][] {Seed.of(text)});
        List<JsonNode> read = Yjs.read(seeds);
        assertThat(read.stream().map(Yjs::content).toList()).isEqualTo(TEXTS);
    }

    @Test
    void aSeedAlwaysEndsWithALineBreak() {
        RichText without = new RichText(List.of(new Op("a", BOLD), Op.text("")));
        RichText with = new RichText(List.of(new Op("a", BOLD), Op.text("\n")));
        assertThat(Doc.of(List.of(Seed.of(without))).content()).isEqualTo(with);
        assertThat(Doc.of(List.of(Seed.of(new RichText(List.of())))).length()).isEqualTo(1);
    }

    @Test
    void theSameTextGivesTheSameBytes() {
        RichText text = new RichText(List.of(new Op("Ja", BOLD), Op.text("\n")));
        assertThat(HexFormat.of().formatHex(Seed.of(text)))
                .isEqualTo("0104" + "0000"
                        + "06" + "010174" + "04626f6c64" + "0474727565"
                        + "84" + "0000" + "02" + "4a61"
                        + "86" + "0002" + "04626f6c64" + "046e756c6c"
                        + "84" + "0003" + "01" + "0a"
                        + "00");
    }

    @Test
    void aSeedIsWrittenByTheServersOwnClient() {
        Update seed = Update.decode(Seed.of(RichText.EMPTY));
        assertThat(seed.structs()).containsExactly(Map.entry(0L, new Update.Range(0, 1)));
        assertThat(seed.deletes()).isFalse();
        assertThat(seed.isEmpty()).isFalse();
    }
}
