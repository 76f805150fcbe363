package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Event;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Moment;
import dk.raadslag.model.Recorded;
import dk.raadslag.protocol.Json;
import dk.raadslag.protocol.ServerFrame;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One example JSON an event: the scene in which it happens, and for every audience the frames it gets and what then
 * differs from what it saw ({@link MergePatch}). The front end's tests read the same files. Run with
 * {@code -Dexamples.write=true} to rewrite them after a deliberate change.
 */
class EventExamplesTest {
    private static final Map<String, Audience> AUDIENCES = new TreeMap<>(Map.of(
            "PUBLIC", Audience.PUBLIC,
            "SUBSTITUTE", Audience.SUBSTITUTE,
            "MEMBER", Audience.MEMBER,
            "DIRECTOR", Audience.DIRECTOR,
            "CHAIR", Audience.CHAIR,
            "SECRETARIAT", Audience.SECRETARIAT,
            "SCREEN", Audience.SCREEN));

    private static final Map<String, JsonNode> FILES = files();

    /** What stands for what a screen does not show: no name, and the one item of which nothing is known. */
    private static final Set<String> NEUTRAL =
            Set.of("\"\"", "\"00000000-0000-0000-0000-000000000000\"", "\"open\"", "true", "false", "null", "0", "1");

    @BeforeAll
    static void writeWhenTold() throws IOException {
        if (Boolean.getBoolean("examples.write")) ExampleFiles.write(FILES);
    }

    @TestFactory
    Stream<DynamicTest> everyAudienceIsToldExactlyWhatItMaySee() {
        return FILES.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> assertThat(ExampleFiles.read(file.getKey()))
                        .isEqualTo(file.getValue())));
    }

    @Test
    void aRemovedExampleLeavesNoFile() throws IOException {
        assertThat(ExampleFiles.names()).isEqualTo(new TreeSet<>(FILES.keySet()));
    }

    /** The files contain everything that is seen, though they only list differences. */
    @TestFactory
    Stream<DynamicTest> theSceneAndThePatchGiveWhatIsSeen() {
        return Example.all()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    for (JsonNode told : FILES.get(example.name()).get("told")) {
                        for (JsonNode to : told.get("to")) {
                            String scene =
                                    told.path("of").asText(example.scene().name());
                            JsonNode from = FILES.get(sceneFile(scene, to.textValue()));
                            assertThat(MergePatch.apply(from, told.get("after")))
                                    .as(to.textValue())
                                    .isEqualTo(seen(step(example).after(), to.textValue()));
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatWasSeenAndTheFrameGiveWhatIsSeen() {
        return Example.all().flatMap(example -> AUDIENCES.entrySet().stream()
                .map(audience -> DynamicTest.dynamicTest(example.name() + " to " + audience.getKey(), () -> {
                    Step step = step(example);
                    Optional<MeetingSnapshot> saw = MeetingSight.seen(step.before(), audience.getValue());
                    Optional<MeetingSnapshot> sees = MeetingSight.seen(step.after(), audience.getValue());
                    assertThat(reduce(saw, step.frames(audience.getValue(), MeetingSight::seen)))
                            .isEqualTo(sees);
                })));
    }

    /**
     * An event carries nothing but what then stands in the snapshot or stood in it, so it may go to all who see the
     * snapshot.
     */
    @TestFactory
    Stream<DynamicTest> anEventCarriesNothingThatItsRecipientDoesNotSee() {
        return Example.all().flatMap(example -> AUDIENCES.entrySet().stream()
                .map(audience -> DynamicTest.dynamicTest(example.name() + " to " + audience.getKey(), () -> {
                    Step step = step(example);
                    List<ServerFrame> frames = step.frames(audience.getValue(), MeetingSight::seen);
                    if (frames.isEmpty() || !(frames.get(0) instanceof ServerFrame.Happened happened)) return;
                    // Values it removes were visible before.
                    String sees = Json.WIRE.writeValueAsString(MeetingSight.seen(step.after(), audience.getValue())
                                    .orElse(null))
                            + Json.WIRE.writeValueAsString(MeetingSight.seen(step.before(), audience.getValue())
                                    .orElse(null));
                    ObjectNode event = Json.WIRE.valueToTree(happened.event());
                    event.remove("type");
                    leaves(event).forEach(value -> assertThat(sees).contains(value));
                })));
    }

    /** Of every meeting before and after every example, each word. */
    @TestFactory
    Stream<DynamicTest> aScreenInTheRoomShowsNothingThatAFollowerWithoutASeatDoesNotSee() {
        return Example.all()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    Step step = step(example);
                    for (MeetingSnapshot meeting : List.of(step.before(), step.after())) {
                        String sees = seen(meeting, "SUBSTITUTE").toString();
                        Stream<String> shown =
                                leaves(seen(meeting, "SCREEN")).filter(value -> !NEUTRAL.contains(value));
                        assertThat(shown).allSatisfy(value -> assertThat(sees).contains(value));
                    }
                }));
    }

    @Test
    void everyEventHasAnExample() {
        Set<String> shown = Example.all()
                .map(example -> example.event().getClass().getName())
                .collect(Collectors.toSet());
        Set<String> permitted = events(Event.class).map(Class::getName).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(permitted);
    }

    /** The records below a sealed type. */
    private static Stream<Class<?>> events(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventExamplesTest::events)
                : Stream.of(type);
    }

    private static Stream<String> leaves(JsonNode node) {
        if (node.isContainerNode()) {
            Iterable<JsonNode> children = node;
            return StreamSupport.stream(children.spliterator(), false).flatMap(EventExamplesTest::leaves);
        }
        return Stream.of(node.toString());
    }

    private static Step step(Example example) {
        Moment moment =
                new Moment(example.before().version() + 1, Instant.parse("2026-12-03T09:15:30Z"), "Sekretariatet");
        return new Step(example.before(), new Recorded(moment, example.event()));
    }

    private static Map<String, JsonNode> files() {
        Map<String, JsonNode> files = new TreeMap<>();
        Example.all().forEach(example -> {
            files.put(example.name(), json(example));
            AUDIENCES.forEach((name, audience) ->
                    files.put(sceneFile(example.scene().name(), name), seen(example.before(), name)));
        });
        return files;
    }

    private static String sceneFile(String scene, String audience) {
        return "scenes/" + scene + "." + audience;
    }

    /** Audiences for whom everything is the same stand together. */
    private static ObjectNode json(Example example) {
        ObjectNode json =
                Json.WIRE.createObjectNode().put("scene", example.scene().name());
        ArrayNode told = json.putArray("told");
        Map<JsonNode, ArrayNode> alike = new HashMap<>();
        AUDIENCES.keySet().forEach(audience -> {
            ObjectNode same = told(example, audience);
            alike.computeIfAbsent(same, first -> {
                        ArrayNode to = Json.WIRE.createArrayNode();
                        told.addObject().<ObjectNode>set("to", to).setAll(same);
                        return to;
                    })
                    .add(audience);
        });
        return json;
    }

    private static ObjectNode told(Example example, String audience) {
        Step step = step(example);
        ObjectNode told = Json.WIRE.createObjectNode();
        // One by one: a list knows nothing of the type of its elements, and would leave their names out.
        ArrayNode frames = told.putArray("frames");
        JsonNode sees = seen(step.after(), audience);
        step.frames(AUDIENCES.get(audience), MeetingSight::seen).forEach(frame -> frames.add(told(frame, sees)));
        JsonNode saw = seen(step.before(), audience);
        if (!saw.isNull() || sees.isNull()) return told.set("after", MergePatch.between(saw, sees));
        // They see the whole for the first time: it is compared with what they would see of a similar scene.
        Scene like = Scene.at(step.after().status());
        return told.put("of", like.name()).set("after", MergePatch.between(seen(like.meeting(), audience), sees));
    }

    /** A snapshot appears in the file once: as the one seen afterwards. */
    private static JsonNode told(ServerFrame frame, JsonNode sees) {
        ObjectNode json = (ObjectNode) tree(frame);
        if (frame instanceof ServerFrame.Whole)
            assertThat(json.remove("snapshot")).isEqualTo(sees);
        return json;
    }

    private static JsonNode seen(MeetingSnapshot meeting, String audience) {
        return tree(MeetingSight.seen(meeting, AUDIENCES.get(audience)).orElse(null));
    }

    /** Through text, so that numbers and times are those that a reader of the file gets. */
    private static JsonNode tree(Object value) {
        try {
            return Json.WIRE.readTree(Json.WIRE.writeValueAsString(value));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<MeetingSnapshot> reduce(Optional<MeetingSnapshot> saw, List<ServerFrame> frames) {
        Optional<MeetingSnapshot> sees = saw;
        for (ServerFrame frame : frames) sees = reduce(sees, frame);
        return sees;
    }

    private static Optional<MeetingSnapshot> reduce(Optional<MeetingSnapshot> saw, ServerFrame frame) {
        if (frame instanceof ServerFrame.Whole whole) return Optional.of(whole.snapshot());
        if (frame instanceof ServerFrame.Passed passed) return saw.map(s -> s.atVersion(passed.version()));
        if (frame instanceof ServerFrame.Gone) return Optional.empty();
        if (frame instanceof ServerFrame.Text text) {
            return saw.map(s -> s.withText(text.item(), text.field(), text.handle(), text.content()));
        }
        ServerFrame.Happened happened = (ServerFrame.Happened) frame;
        Moment moment = new Moment(happened.version(), happened.at(), happened.by());
        // A browser keeps nothing that only the server knows.
        return saw.map(snapshot ->
                new Recorded(moment, happened.event()).applyTo(snapshot).withSent(null));
    }
}
