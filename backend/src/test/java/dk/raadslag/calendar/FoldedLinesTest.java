package dk.raadslag.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {
    @Test
    void noLineHasMoreThan75OctetsWithAnyLetters() {
        for (String letter : new String[] {"a", "å", "€", "\uD83D\uDE00"}) {
            for (int before = 0; before < 5; before++) {
                String line = "SUMMARY:" + "x".repeat(before) + letter.repeat(200) + "\r\n";
                String folded = new String(FoldedLines.of(line + "END:VEVENT\r\n"), StandardCharsets.UTF_8);
                assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "END:VEVENT\r\n");
                for (String one : folded.split("\r\n")) {
                    assertThat(one.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
                }
            }
        }
    }

    @Test
    void aLineOfExactly75OctetsIsLeftAlone() {
        String line = "X:" + "a".repeat(73) + "\r\n";
        assertThat(new String(FoldedLines.of(line), StandardCharsets.UTF_8)).isEqualTo(line);
    }
}
