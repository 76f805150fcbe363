package dk.raadslag.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Json;
import dk.raadslag.words.RichText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Upcasters, with some that were invented: a line's name was once called otherwise, and so was an event. */
class UpcastersTest {
    private static final StoredForm<MeetingSnapshot> EDITION = new StoredForm<>("edition", new TypeReference<>() {});
    private static final StoredForm<Event> EVENT = new StoredForm<>("event", new TypeReference<>() {});
    private static final StoredForm<List<Attendance>> LINES = new StoredForm<>("attendance", new TypeReference<>() {});

    private static final Upcasters INVENTED = new Upcasters(List.of(
            new Upcaster(2, Attendance.class, line -> line.set("name", line.remove("fullName"))),
            new Upcaster(
                    1,
                    Attendance.class,
                    line -> line.put("fullName", line.remove("called").asText().trim())),
            new Upcaster(2, Event.class, UpcastersTest::renamed)));

    private static void renamed(ObjectNode event) {
        if (event.path("type").asText().equals("ParticipantSet")) event.put("type", "AttendanceSet");
    }

    @Test
    void aRecordIsUpcastWhereverItStands() {
        assertThat(LINES.read(bytes("[{\"called\": \" Medlem \"}]"), INVENTED))
                .extracting(Attendance::name)
                .containsExactly("Medlem");
        assertThat(EDITION.read(bytes("{\"attendance\": [{\"called\": \"Medlem\"}]}"), INVENTED)
                        .attendance())
                .extracting(Attendance::name)
                .containsExactly("Medlem");
        Event set = EVENT.read(bytes("{\"type\": \"AttendanceSet\", \"line\": {\"called\": \"Medlem\"}}"), INVENTED);
        assertThat(((CourseEvent.AttendanceSet) set).line().name()).isEqualTo("Medlem");
        Event created = EVENT.read(
                bytes("{\"type\": \"MeetingCreated\", \"meeting\": {\"attendance\": [{\"called\": \"Medlem\"}]}}"),
                INVENTED);
        assertThat(((LifeEvent.MeetingCreated) created).meeting().attendance())
                .extracting(Attendance::name)
                .containsExactly("Medlem");
    }

    /** In Java they are one map. */
    @Test
    void textsThatStandInPlaceAreUpcast() {
        Upcasters invented =
                new Upcasters(List.of(new Upcaster(2, RichText.class, text -> text.set("ops", text.remove("runs")))));
        String edition =
                """
                {"sections": [{"items": [{"title": "Plan", "decision": {"runs": [{"insert": "Godkendt."}]}}]}]}""";
        Item item = EDITION.read(bytes(edition), invented).items().findFirst().orElseThrow();
        assertThat(item.text(TextField.DECISION).plain()).isEqualTo("Godkendt.");
        assertThat(item.text(TextField.BACKGROUND)).isNull();
    }

    @Test
    void aLaterFormatIsUpcastOnlyFromThere() {
        String lines =
                """
                [{"format": 1, "called": "Et"}, {"format": 2, "fullName": "To"}, {"format": 3, "name": "Tre"}]""";
        assertThat(LINES.read(bytes(lines), INVENTED))
                .extracting(Attendance::name)
                .containsExactly("Et", "To", "Tre");
    }

    @Test
    void anEventMayGetAnotherName() {
        String event = """
                {"format": 2, "type": "ParticipantSet", "line": {"fullName": "Medlem"}}""";
        assertThat(EVENT.read(bytes(event), INVENTED)).isInstanceOfSatisfying(CourseEvent.AttendanceSet.class, set -> {
            assertThat(set.line().name()).isEqualTo("Medlem");
        });
    }

    /** To guess at it would be to lose what the later version knew. */
    @Test
    void aDocumentOfALaterVersionIsRefused() {
        assertThatThrownBy(() -> LINES.read(bytes("[{\"format\": 4, \"name\": \"Fire\"}]"), INVENTED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("attendance")
                .hasMessageContaining("later version");
    }

    /** "Ja" is none of for, against, neither: what it meant is not ours to say. */
    @Test
    void anUnknownEnumConstantIsRefusedAndNotGuessed() {
        assertThatThrownBy(() -> LINES.read("[{\"group\": \"OBSERVER\"}]"))
                .hasMessageContaining("unreadable attendance");
    }

    @Test
    void everythingWrittenNamesItsFormat() throws Exception {
        Attendance line = Attendance.listed(Attendance.Group.PARTICIPANT, "Medlem", "Randers", null);
        JsonNode list = Json.STORED.readTree(LINES.write(List.of(line, line)));
        assertThat(list).hasSize(2).allMatch(one -> one.path("format").asInt() == Upcasters.ALL.format());
        JsonNode event = Json.STORED.readTree(EVENT.write(new CourseEvent.AttendanceSet(line)));
        assertThat(event.path("format").asInt()).isEqualTo(Upcasters.ALL.format());
        assertThat(event.path("type").asText()).isEqualTo("AttendanceSet");
        assertThat(event.path("line").has("format")).isFalse();
        assertThat(LINES.write(null)).isNull();
        assertThat(LINES.read((String) null)).isNull();
    }

    /** A component of that name would be overwritten when its record stands alone. */
    @Test
    void noRecordHasAPropertyCalledFormat() {
        // Those of the first format do not say it; later ones say it once a document.
        Golden.all().stream().filter(golden -> golden.name().startsWith("1/")).forEach(golden -> assertThat(
                        golden.tree().findValues("format"))
                .as(golden.name())
                .isEmpty());
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
