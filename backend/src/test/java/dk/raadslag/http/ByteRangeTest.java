package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({"bytes=0-0,0,1", "bytes=5-,5,10", "bytes=-3,7,10", "bytes=-99,0,10", "bytes=2-99,2,10"})
    void aSingleRangeIsUnderstood(String header, long from, long to) throws Exception {
        assertThat(ByteRange.of(header, 10)).contains(new ByteRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,4-5", "bytes=-", "bytes=5-2", "items=0-1", "", "bytes=a-b"})
    void aSenselessRangeGivesTheWholeFile(String header) throws Exception {
        assertThat(ByteRange.of(header, 10)).isEmpty();
        assertThat(ByteRange.of(null, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=-0", "bytes=99-100"})
    void aRangeOutsideTheFileIsRefused(String header) {
        assertThatThrownBy(() -> ByteRange.of(header, 10)).isInstanceOf(ByteRange.Unsatisfiable.class);
    }

    @Test
    void aNameIsSentInAllItsLettersToo() {
        assertThat(Downloads.disposition(true, "Bilag \"1\" på dansk.pdf"))
                .isEqualTo(
                        "inline; filename=\"Bilag _1_ p_ dansk.pdf\"; filename*=UTF-8''Bilag%20%221%22%20p%C3%A5%20dansk.pdf");
        assertThat(Downloads.disposition(false, "a\r\nb.pdf")).doesNotContain("\r", "\n");
    }
}
