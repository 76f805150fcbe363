package dk.raadslag.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Json;
import dk.raadslag.protocol.ServerFrame;
import dk.raadslag.words.RichText.Op;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What came between two versions of a text. The examples are frames that the front end's tests apply too; run with
 * {@code -Dexamples.write=true} to rewrite them after a deliberate change.
 */
class SplicesTest {
    private static final Path FOLDER = Path.of("src/test/resources/frames");
    private static final UUID ID = new UUID(0, 1);
    private static final List<Map<String, Object>> FORMATS =
            List.of(Map.of(), Map.of(), Map.of("bold", true), Map.of("italic", true), Map.of("link", "https://kkr.dk"));
    private static final String[] CHARACTERS = {"a", "b", "c", " ", "\n", "æ", "🙂", "👩‍👩‍👧", "e\u0301", "🙃"};
    private static final Op MARK = new Op(Map.of("attachmentMark", true), Map.of());
    private static final Op TABLE = new Op(Map.of("table", Map.of("rows", List.of(List.of("1", "2")))), Map.of());

    /** Words that differ in one place or several, and how that is told. */
    private record Example(String name, RichText before, RichText after) {
        static Stream<Example> all() {
            String far = " som står langt nok fra det første sted ";
            return Stream.of(
                    new Example("typed-one", plain("Godkendt\n"), plain("Godkendt.\n")),
                    new Example("typed-two", plain("A" + far + "B\n"), plain("A1" + far + "B2\n")),
                    new Example("typed-surrogates", plain("🙂" + far + "🙂\n"), plain("🙃" + far + "🙃\n")),
                    new Example(
                            "typed-formats",
                            plain("Fed" + far + "punkt\n"),
                            new RichText(List.of(
                                    new Op("Fed", Map.of("bold", true)),
                                    Op.text(far + "punkt"),
                                    new Op("\n", Map.of("list", "bullet"))))),
                    new Example(
                            "typed-embeds",
                            new RichText(List.of(MARK, Op.text(" Bilag" + far), TABLE, Op.text("\n"))),
                            new RichText(List.of(Op.text("Bilag" + far), TABLE, MARK, Op.text("!\n")))));
        }
    }

    @TestFactory
    Stream<DynamicTest> theExamplesAreTheFramesThatAreSent() {
        return Example.all()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    JsonNode json = json(example);
                    Path file = FOLDER.resolve(example.name() + ".json");
                    if (Boolean.getBoolean("examples.write")) write(file, json);
                    assertThat(Json.WIRE.readTree(file.toFile())).isEqualTo(json);
                }));
    }

    @RepeatedTest(500)
    void splicesOfAnyChangeGiveExactlyTheNewText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RichText before = text(random, random.nextInt(120));
        RichText after = random.nextInt(5) == 0 ? text(random, random.nextInt(700)) : changed(before, random);
        List<Splice> splices = Splices.between(before, after);
        assertThat(Splices.apply(splices, before)).isEqualTo(after);
        String flat = flat(before);
        for (Splice splice : splices) {
            assertWhole(flat, splice.at());
            assertWhole(flat, splice.at() + splice.removed());
        }
    }

    @Test
    void equalTextsHaveNoDifference() {
        assertThat(Splices.between(RichText.EMPTY, RichText.EMPTY)).isEmpty();
    }

    @Test
    void twoPlacesFarApartAreTwoSplices() {
        String far = "x".repeat(50_000);
        assertThat(Splices.between(plain("a" + far + "b\n"), plain("aa" + far + "bc\n")))
                .containsExactly(new Splice(1, 0, List.of(Op.text("a"))), new Splice(50_002, 0, List.of(Op.text("c"))));
    }

    @Test
    void textsWithLittleInCommonAreOneSplice() {
        assertThat(Splices.between(plain("ab".repeat(2_000) + "\n"), plain("cd".repeat(2_000) + "\n")))
                .containsExactly(new Splice(0, 4_000, List.of(Op.text("cd".repeat(2_000)))));
    }

    @Test
    void splicesOfAnotherTextAreRefused() {
        List<Splice> beyond = List.of(new Splice(1, 5, List.of()));
        List<Splice> crossed = List.of(new Splice(2, 1, List.of()), new Splice(1, 1, List.of()));
        assertThatThrownBy(() -> Splices.apply(beyond, plain("a\n"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Splices.apply(crossed, plain("abcd\n"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertWhole(String flat, int at) {
        boolean parted = at > 0
                && at < flat.length()
                && Character.isHighSurrogate(flat.charAt(at - 1))
                && Character.isLowSurrogate(flat.charAt(at));
        assertThat(parted).as("a character parted at " + at).isFalse();
    }

    private static String flat(RichText text) {
        StringBuilder flat = new StringBuilder();
        text.ops().forEach(op -> flat.append(op.insert() instanceof String words ? words : "\ufffc"));
        return flat.toString();
    }

    private static RichText plain(String words) {
        return new RichText(List.of(Op.text(words)));
    }

    private static RichText text(Random random, int characters) {
        List<Op> ops = new ArrayList<>();
        for (int i = 0; i < characters; i++) ops.add(any(random));
        return runs(ops);
    }

    /** Some places deleted, inserted, or reformatted. */
    private static RichText changed(RichText before, Random random) {
        List<Op> ops = new ArrayList<>();
        before.ops().forEach(op -> {
            if (op.insert() instanceof String words) {
                words.codePoints()
                        .forEach(character -> ops.add(new Op(Character.toString(character), op.attributes())));
            } else {
                ops.add(op);
            }
        });
        for (int change = random.nextInt(12); change > 0 && !ops.isEmpty(); change--) {
            int at = random.nextInt(ops.size());
            switch (random.nextInt(3)) {
                case 0 -> ops.remove(at);
                case 1 -> ops.add(at, any(random));
                default -> ops.set(at, new Op(ops.get(at).insert(), FORMATS.get(random.nextInt(FORMATS.size()))));
            }
        }
        return runs(ops);
    }

    private static Op any(Random random) {
        int kind = random.nextInt(40);
        if (kind == 0) return MARK;
        if (kind == 1) return TABLE;
        return new Op(
                CHARACTERS[random.nextInt(CHARACTERS.length)], FORMATS.get(kind < 30 ? 0 : kind % FORMATS.size()));
    }

    /** Joined where they are alike, as the server's texts are. */
    private static RichText runs(List<Op> ops) {
        return Splices.apply(List.of(new Splice(0, 0, ops)), new RichText(List.of()));
    }

    private static JsonNode json(Example example) throws IOException {
        List<Splice> splices = Splices.between(example.before(), example.after());
        ServerFrame frame = new ServerFrame.Typed(ID, ID, TextField.DECISION, 12, 15, splices);
        return Json.WIRE
                .createObjectNode()
                .<ObjectNode>set("before", tree(example.before().ops()))
                .<ObjectNode>set("frame", tree(frame))
                .set("after", tree(Splices.apply(splices, example.before()).ops()));
    }

    private static JsonNode tree(Object value) throws IOException {
        return Json.WIRE.readTree(Json.WIRE.writeValueAsString(value));
    }

    private static void write(Path file, JsonNode json) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, Json.WIRE.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json) + "\n");
    }
}
