package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.body.Body;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.read.AgendaReader;
import dk.raadslag.document.read.Corrections;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.Manuscript;
import dk.raadslag.document.source.Opened;
import dk.raadslag.meeting.Editions;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.Plan;
import dk.raadslag.model.Point;
import dk.raadslag.model.TreatedBy;
import dk.raadslag.words.RichText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each value that a PDF carries, in the hands of somebody who changes it and leaves the pages as they are. */
@Execution(ExecutionMode.CONCURRENT)
class CarriedLeavesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory VALUES = JsonNodeFactory.instance;
    private static final Pattern INDEX = Pattern.compile("/\\d+");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    /** How words look; what makes more secret; when items were treated, where a note at one tells it. */
    private static final Pattern TAKEN = Pattern.compile("(?x) .*/(insert/table|attributes)/.*"
            + "| .*/treatedBy/(closed|number)"
            + "| /(startedAt|endedAt) | .*/stretches/.* | .*/stays/.*");

    private static final MeetingSnapshot MEETING = meeting();
    private static final Opened FILE =
            Manuscript.of(Carrying.pdf(MEETING, Editions.bytes(MEETING))).opened();
    private static final JsonNode CARRIED = tree(Editions.bytes(MEETING));
    private static final ImportedMeeting PRINTED = AgendaReader.read(Manuscript.of(FILE), Corrections.NONE);

    @Test
    void nothingIsTakenThatThePagesDoNotTell() {
        String before = said(read(CARRIED).orElseThrow());
        assertThat(before).contains("Send link", "Pladser").doesNotContain("\"seats\" : 19", "skjules", "Ukendt");
        List<String> taken = new ArrayList<>();
        int unseen = 0;
        for (Map.Entry<String, JsonPointer> leaf : leaves().entrySet()) {
            JsonNode other = other(CARRIED.at(leaf.getValue()));
            if (other == null) continue;
            Optional<ImportedMeeting> read = read(with(leaf.getValue(), other));
            if (read.isEmpty()) continue;
            unseen++;
            boolean known = TAKEN.matcher(leaf.getKey()).matches();
            if (!known && !said(read.get()).equals(before)) taken.add(leaf.getKey());
        }
        assertThat(taken).isEmpty();
        assertThat(unseen).isGreaterThan(20);
    }

    enum Odd {
        NULL,
        DOUBLED,
        WORDS
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsOddIsReadOrLeft(Odd odd) {
        for (Map.Entry<String, JsonPointer> leaf : leaves().entrySet()) {
            Optional<ImportedMeeting> read = read(oddly(leaf.getValue(), odd));
            if (read.isEmpty()) continue;
            for (ImportedMeeting version :
                    List.of(read.get(), read.get().facts().carried().whole())) {
                MeetingSnapshot copy = copy(version).withKind(Kind.MINUTES);
                assertThat(MeetingDocument.of(copy).blocks()).as(leaf.getKey()).isNotEmpty();
                assertThat(copy.items().map(Item::id)).as(leaf.getKey()).doesNotHaveDuplicates();
            }
        }
    }

    /** With what is printed of a meeting, and what is not. */
    private static MeetingSnapshot meeting() {
        MeetingSnapshot full = Carrying.full(Kind.MINUTES, HouseStyle.KKR);
        TreatedBy treated = new TreatedBy(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "7",
                LocalDate.of(2024, 2, 1),
                RichText.ofPlain("Anbefales."),
                false);
        Attendance absent = Attendance.listed(Attendance.Group.PARTICIPANT, "Ukendt", "Åmose", "udeblev")
                .withStays(List.of());
        return full.withAttendance(Stream.concat(full.attendance().stream(), Stream.of(absent))
                        .map(line -> line.withId(UUID.randomUUID()))
                        .toList())
                .mapItems(item -> item.closed()
                        ? item
                        : item.withPlan(Plan.NONE.withTreatedBy(treated).withMinutes(10))
                                .withTreatment(item.treatment()
                                        .withPoints(Stream.concat(
                                                        item.treatment().points().stream(),
                                                        Stream.of(new Point("skjules", null)))
                                                .toList())));
    }

    /** Empty where the pages are read instead. */
    private Optional<ImportedMeeting> read(JsonNode changed) {
        return CarriedMeeting.read(changed.toString().getBytes(StandardCharsets.UTF_8))
                .filter(found -> PrintedAlike.is(found, FILE.passages()))
                .map(found -> new ExactImport(
                                FILE.passages(), Corrections.NONE, Optional.of(PRINTED), PRINTED.leftOut())
                        .of(found, ""));
    }

    private String said(ImportedMeeting read) {
        return Carrying.said(copy(read).withKind(Kind.MINUTES));
    }

    private MeetingSnapshot copy(ImportedMeeting read) {
        return NewMeeting.copy(
                new Body(MEETING.bodyId(), MEETING.houseStyle(), MEETING.body(), "midtjylland", null), read);
    }

    /** The first of each kind. */
    private Map<String, JsonPointer> leaves() {
        Map<String, JsonPointer> leaves = new LinkedHashMap<>();
        walk(CARRIED, JsonPointer.empty(), leaves);
        return leaves;
    }

    private static void walk(JsonNode node, JsonPointer at, Map<String, JsonPointer> found) {
        if (!at.matches()) found.putIfAbsent(INDEX.matcher(at.toString()).replaceAll("/0"), at);
        if (node instanceof ObjectNode object)
            for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                walk(object.get(name), at.appendProperty(name), found);
            }
        for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) walk(node.get(i), at.appendIndex(i), found);
    }

    /** Another value that may stand there; null for what has none. */
    private static JsonNode other(JsonNode value) {
        if (value.isBoolean()) return VALUES.booleanNode(!value.asBoolean());
        if (value.isInt()) return VALUES.numberNode(value.asInt() + 1);
        if (!value.isTextual()) return null;
        String words = value.asText();
        if (MOMENT.matcher(words).matches())
            return VALUES.textNode(Instant.parse(words).plusSeconds(60).toString());
        return switch (words) {
            case "decision" -> VALUES.textNode("theme");
            case "approved" -> VALUES.textNode("rejected");
            case "done" -> VALUES.textNode("waiting");
            default -> {
                boolean id = words.matches("[0-9a-f-]{36}");
                yield VALUES.textNode(id ? UUID.randomUUID().toString() : words + "x");
            }
        };
    }

    private static JsonNode with(JsonPointer at, JsonNode value) {
        JsonNode changed = CARRIED.deepCopy();
        JsonNode parent = changed.at(at.head());
        if (parent instanceof ObjectNode object) object.set(at.last().getMatchingProperty(), value);
        else ((ArrayNode) parent).set(at.last().getMatchingIndex(), value);
        return changed;
    }

    private static JsonNode oddly(JsonPointer at, Odd odd) {
        if (odd == Odd.NULL) return with(at, VALUES.nullNode());
        if (odd == Odd.WORDS) return with(at, VALUES.textNode("!"));
        JsonNode changed = CARRIED.deepCopy();
        if (changed.at(at.head()) instanceof ArrayNode list) list.add(CARRIED.at(at));
        return changed;
    }

    private static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
