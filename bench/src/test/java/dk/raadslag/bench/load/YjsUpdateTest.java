package dk.raadslag.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The expected bytes are what Yjs 13.6 itself says for the same edits of client 1000. */
class YjsUpdateTest {
    @Test
    void theFirstEditNamesTheText() {
        assertThat(hex(YjsUpdate.append(1000, 0, "0.0;"))).isEqualTo("0101e807000401017404302e303b00");
    }

    @Test
    void everyLaterEditComesAfterTheLastCharacter() {
        assertThat(hex(YjsUpdate.append(1000, 4, "0.1;"))).isEqualTo("0101e8070484e8070304302e313b00");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
