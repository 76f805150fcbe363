package dk.raadslag.text.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a text of ours may not hold is refused before anything of it is taken in. */
class MalformedUpdateTest {
    private static final Id NOTHING = null;

    @Test
    void contentThatAFlatTextCannotHaveIsRefused() {
        for (int ref : List.of(2, 3, 7, 8, 9, 11, 31)) {
            refused(
                    "unknown",
                    Wire.update(Wire.section(
                            1, 0, Wire.struct(ref, NOTHING, NOTHING).string("x"))));
        }
    }

    @Test
    void charactersThatPostgresqlCannotStoreAreRefused() {
        refused(
                "NUL",
                Wire.update(Wire.section(1, 0, Wire.struct(4, NOTHING, NOTHING).string("a\0b"))));
    }

    @Test
    void anotherRootAParentOrAKeyIsRefused() {
        refused(
                "root",
                Wire.update(Wire.section(
                        1, 0, new WireWriter().octet(4).number(1).string("text").string("x"))));
        refused(
                "root",
                Wire.update(Wire.section(
                        1, 0, new WireWriter().octet(4).number(0).id(1, 0).string("x"))));
        refused(
                "keys",
                Wire.update(Wire.section(
                        1, 0, new WireWriter().octet(4 | 0x20).number(1).string("t"))));
        refused("", Wire.update(Wire.section(1, 0, new WireWriter().octet(0x80).number(1))));
    }

    @Test
    void unknownEmbedsAreRefused() {
        for (String json : List.of(
                "{\"image\":\"x\"}",
                "{}",
                "1",
                "[]",
                "null",
                "\"x\"",
                "",
                "{",
                "{\"attachmentMark\":false}",
                "{\"attachmentMark\":true,\"x\":1}",
                "{\"table\":{}}",
                "{\"table\":{\"rows\":[1]}}",
                "{\"table\":{\"rows\":[[1]]}}",
                "{\"table\":{\"rows\":[[null]]}}",
                "{\"table\":{\"rows\":[],\"x\":1}}",
                "{\"attachmentMark\":true} 1",
                "{\"table\":{\"rows\":[[\"\\ud83d\"]]}}",
                "{\"table\":{\"rows\":[[\"\\u0000\"]]}}",
                "[".repeat(500_000))) {
            refused("embed", embed(json));
        }
    }

    @Test
    void tablesAreTakenWhenTheyAddUp() {
        String table = "{\"table\":{\"v\":2,\"headRows\":1,\"headColumns\":0,\"columns\":[{\"kind\":\"text\"},"
                + "{\"kind\":\"number\"}],\"rows\":[[{\"t\":\"a\",\"cols\":2}],[\"b\",\"1\"]]}}";
        assertThat(Update.decode(embed(table)).structs()).hasSize(1);
        refused("table-ragged", embed(table.replace("[\"b\",\"1\"]", "[\"b\"]")));
        refused("table-unknown", embed(table.replace("\"t\"", "\"onclick\"")));
        refused(
                "table-too-large",
                embed(table.replace("[\"b\",\"1\"]", "[\"b\",\"1\"],".repeat(1001) + "[\"b\",\"1\"]")));
        assertThatThrownBy(() -> Update.decode(embed(table.replace("\"cols\":2", "\"cols\":40"))))
                .isInstanceOfSatisfying(
                        MalformedUpdate.class, e -> assertThat(e.code()).isEqualTo("table-ragged"));
    }

    @Test
    void unknownFormatsAreRefused() {
        for (String[] format : new String[][] {
            {"color", "\"#888\""},
            {"color", "null"},
            {"bold", "false"},
            {"bold", "1"},
            {"bold", "\"true\""},
            {"header", "0"},
            {"header", "4"},
            {"header", "1.0"},
            {"header", "99999999999"},
            {"list", "\"x\""},
            {"indent", "0"},
            {"indent", "9"},
            {"quote", "{}"},
            {"start", "0"},
            {"start", "10000"},
            {"start", "\"3\""},
            {"link", "\"javascript:x\""},
            {"link", "\"https://" + "x".repeat(3_000) + "\""},
            {"link", "\"https://\\udc00\""},
            {"bold", "truely"},
            {"bold", "{\"a\":".repeat(100_000)}
        }) {
            refused("format", format(format[0], format[1]));
        }
    }

    @Test
    void ourEmbedsAndFormatsAreAccepted() {
        for (String json :
                List.of("{\"attachmentMark\":true}", "{\"table\":{\"rows\":[]}}", "{\"table\":{\"rows\":[[\"a\"]]}}")) {
            assertThat(Update.decode(embed(json)).structs()).hasSize(1);
        }
        for (String[] format : new String[][] {
            {"bold", "true"},
            {"bold", "null"},
            {"header", "3"},
            {"list", "\"ordered\""},
            {"indent", "8"},
            {"start", "1"},
            {"start", "9999"},
            {"start", "null"},
            {"link", "\"MAILTO:a@example.org\""}
        }) {
            assertThat(Update.decode(format(format[0], format[1])).structs()).hasSize(1);
        }
    }

    @Test
    void numbersBeyondReasonAreRefused() {
        long[] large = {Integer.MAX_VALUE + 1L, 1L << 40, (1L << 53) - 1, 1L << 53, -1};
        for (long number : large) {
            refused(
                    "",
                    Wire.update(new WireWriter()
                            .number(number)
                            .number(1)
                            .number(0)
                            .octet(0)
                            .bytes()));
            refused("", new WireWriter().number(number).number(0).bytes());
            refused("", new WireWriter().number(0).number(number).bytes());
            refused("", Wire.update(Wire.section(1, 0, new WireWriter().octet(0).number(number))));
            refused(
                    "",
                    Wire.update(Wire.section(1, 0, new WireWriter().octet(10).number(number))));
            refused(
                    "",
                    Wire.update(
                            Wire.section(1, 0, Wire.struct(1, NOTHING, NOTHING).number(number))));
            refused(
                    "",
                    Wire.update(
                            Wire.section(1, 0, Wire.struct(4, NOTHING, NOTHING).number(number))));
            refused(
                    "",
                    Wire.update(new WireWriter()
                            .number(1)
                            .number(1)
                            .number(number)
                            .octet(0)
                            .number(1)
                            .bytes()));
            refused(
                    "",
                    new WireWriter()
                            .number(0)
                            .number(1)
                            .number(1)
                            .number(1)
                            .number(number)
                            .number(1)
                            .bytes());
            refused(
                    "",
                    new WireWriter()
                            .number(0)
                            .number(1)
                            .number(1)
                            .number(1)
                            .number(5)
                            .number(number)
                            .bytes());
            refused(
                    "",
                    new WireWriter()
                            .number(0)
                            .number(1)
                            .number(1)
                            .number(number)
                            .bytes());
        }
        int most = Integer.MAX_VALUE;
        refused("", Wire.update(Wire.section(1, most, new WireWriter().octet(0).number(1))));
        refused("", Wire.deleting(1, most, 1));
    }

    @Test
    void aStructThatIsEmptyOrDoubledOrItsOwnNeighbourIsRefused() {
        refused("beside itself", Wire.text(1, 0, new Id(1, 0), null, "x"));
        refused("beside itself", Wire.text(1, 5, null, new Id(1, 7), "x"));
        refused("empty", Wire.text(1, 0, null, null, ""));
        refused(
                "empty",
                Wire.update(Wire.section(1, 0, new WireWriter().octet(0).number(0))));
        byte[] section = Wire.section(1, 0, Wire.struct(4, null, null).string("x"));
        refused("twice", Wire.update(section, section));
    }

    @Test
    void charactersThatAreNotUtf8AreRefused() {
        for (int[] bytes :
                new int[][] {{0xff}, {0xc0, 0x80}, {0xe2, 0x82}, {0xed, 0xa0, 0x80}, {0xf4, 0x90, 0x80, 0x80}}) {
            WireWriter struct = Wire.struct(4, null, null).number(bytes.length);
            for (int octet : bytes) struct.octet(octet);
            refused("UTF-8", Wire.update(Wire.section(1, 0, struct)));
        }
        byte[] honest = Wire.text(1, 0, null, null, "a\ufffdb");
        assertThat(Update.decode(honest).structs()).containsEntry(1L, new Update.Range(0, 3));
    }

    @Test
    void anUpdateOfTheWrongLengthIsRefused() {
        byte[] whole = Wire.text(1, 0, null, null, "Indstilling 😀");
        for (int length = 0; length < whole.length; length++) refused("", Arrays.copyOf(whole, length));
        refused("behind its end", Arrays.copyOf(whole, whole.length + 1));
        refused("", "GET / HTTP/1.1".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aBadStateVectorIsRefused() {
        Doc doc = Doc.of(List.of(Wire.text(1, 0, null, null, "x")));
        for (byte[] vector : new byte[][] {{}, {1}, {1, 1}, {0, 0}, {-1, -1, -1, -1, -1, -1, -1, -1, -1}, {-1, 1}}) {
            assertThatThrownBy(() -> doc.diff(vector)).isInstanceOf(MalformedUpdate.class);
        }
        assertThat(doc.diff(new byte[] {1, 1, 9})).isEqualTo(new byte[] {0, 0});
    }

    private static byte[] embed(String json) {
        return Wire.update(Wire.section(1, 0, Wire.struct(5, NOTHING, NOTHING).string(json)));
    }

    private static byte[] format(String key, String json) {
        return Wire.update(
                Wire.section(1, 0, Wire.struct(6, NOTHING, NOTHING).string(key).string(json)));
    }

    private static void refused(String because, byte[] update) {
        assertThatThrownBy(() -> Update.decode(update))
                .isInstanceOf(MalformedUpdate.class)
                .hasMessageContaining(because);
    }
}
