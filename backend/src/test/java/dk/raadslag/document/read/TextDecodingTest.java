package dk.raadslag.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecodingTest {
    private static final String TEXT = "Blåbærgrød på Ærø – “råd”\n";

    @Test
    void all_five_encodings_give_the_same_text() {
        assertThat(TextDecoding.decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(TEXT);
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(TEXT);
        assertThat(TextDecoding.decode(TEXT.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(TEXT);
    }

    @Test
    void an_agenda_reads_the_same_in_every_encoding_and_with_windows_line_ends() {
        String text = Sources.text(Sources.KKR_MINUTES);
        ImportedMeeting expected = Sources.read(text);
        String windows = text.replace("\n", "\r\n");
        assertThat(AgendaReader.read(windows.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(expected);
        assertThat(AgendaReader.read(("\uFEFF" + windows).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(expected);
    }

    @Test
    void lines_are_cleaned_of_invisible_differences() {
        assertThat(SourceText.clean("a\u00A0b o\uFB01ce su\u00ADperb Å\u200B")).isEqualTo("a b ofice superb Å");
        assertThat(SourceText.clean("A\u030Arhus  ")).isEqualTo("Århus");
    }
}
