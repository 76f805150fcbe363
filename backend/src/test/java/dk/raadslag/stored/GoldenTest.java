package dk.raadslag.stored;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.protocol.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What any version ever kept is read by this one, and still is when the records have changed a little. */
class GoldenTest {
    @TestFactory
    Stream<DynamicTest> isReadWithoutLosingAnything() {
        return each(golden -> {
            Object read = golden.form().read(golden.bytes());
            Whole.check(read);
            JsonNode upcast = golden.tree();
            golden.form().upcast(upcast, Upcasters.ALL);
            assertKept("", upcast, Json.STORED.readTree(bytes(golden.form(), read)));
        });
    }

    @TestFactory
    Stream<DynamicTest> isReadWithoutAnyOneOfItsProperties() {
        return each(golden -> changed(golden, ObjectNode::remove));
    }

    @TestFactory
    Stream<DynamicTest> isReadWhenAnyOneOfItsPropertiesIsNull() {
        return each(golden -> changed(golden, ObjectNode::putNull));
    }

    @TestFactory
    Stream<DynamicTest> isReadWhenAnyOneOfItsPropertiesHasAnotherName() {
        return each(golden -> changed(golden, (record, name) -> record.set(name + "Before", record.remove(name))));
    }

    @TestFactory
    Stream<DynamicTest> isReadWithAPropertyThatNobodyKnows() {
        return each(golden -> changed(
                golden, (record, name) -> record.putObject("inventedLater").put("deep", true)));
    }

    @Test
    void everyFormHasAGoldenFileOfTheFirstFormat() {
        assertThat(Golden.all().stream().map(Golden::form).distinct()).containsExactlyInAnyOrderElementsOf(Forms.all());
    }

    @Test
    void everyEventHasAGoldenFileOfTheFirstFormat() {
        List<String> kept = Golden.all().stream()
                .filter(golden -> golden.name().startsWith("1/event"))
                .map(golden -> golden.tree().path("type").textValue())
                .distinct()
                .toList();
        assertThat(kept).contains("MeetingCreated", "AgendaPublished", "AttendanceSet", "ItemDone", "VoteSet");
        assertThat(kept).hasSizeGreaterThanOrEqualTo(35);
    }

    private static Stream<DynamicTest> each(CheckOf check) {
        return Golden.all().stream().map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check.of(golden)));
    }

    private interface CheckOf {
        void of(Golden golden) throws IOException;
    }

    /** Changes each property of each record once. Those that have nothing to do with each other change together. */
    private static void changed(Golden golden, BiConsumer<ObjectNode, String> change) throws IOException {
        List<Place> places = new ArrayList<>();
        Map<String, Integer> alike = new HashMap<>();
        visit(golden.tree(), "", (pointer, record) -> record.fieldNames().forEachRemaining(name -> {
            // Of a long list of the same kind of record the first two are enough.
            String kind = pointer.replaceAll("/\\d+", "/*") + "/" + name;
            if (alike.merge(kind, 1, Integer::sum) <= 2) places.add(new Place(pointer, name));
        }));
        // An event without its name is none.
        if (golden.form().name().equals("event")) places.remove(new Place("", "type"));
        for (List<Place> together : Place.apart(places)) {
            JsonNode tree = golden.tree();
            for (Place place : together) change.accept((ObjectNode) tree.at(place.record()), place.name());
            Object read = golden.form().read(Json.STORED.writeValueAsBytes(tree));
            Whole.check(read);
            assertThat(bytes(golden.form(), read)).as(together.toString()).isNotEmpty();
        }
    }

    /** A property of a record, which stands at a JSON pointer. */
    private record Place(String record, String name) {
        /** In as few groups as possible, in which no two are of one record, or one within another. */
        static List<List<Place>> apart(List<Place> places) {
            List<List<Place>> groups = new ArrayList<>();
            for (Place place : places) {
                groups.stream()
                        .filter(group -> group.stream().noneMatch(place::touches))
                        .findFirst()
                        .orElseGet(() -> {
                            groups.add(new ArrayList<>());
                            return groups.get(groups.size() - 1);
                        })
                        .add(place);
            }
            return groups;
        }

        private boolean touches(Place other) {
            return record.equals(other.record) || holds(other) || other.holds(this);
        }

        private boolean holds(Place other) {
            return (other.record + "/").startsWith(record + "/" + name + "/");
        }
    }

    private static void visit(JsonNode node, String pointer, BiConsumer<String, ObjectNode> visitor) {
        if (node instanceof ObjectNode record) {
            visitor.accept(pointer, record);
            record.fields().forEachRemaining(field -> visit(field.getValue(), pointer + "/" + field.getKey(), visitor));
        }
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) visit(list.get(i), pointer + "/" + i, visitor);
        }
    }

    @SuppressWarnings("unchecked")
    private static byte[] bytes(StoredForm<?> form, Object thing) {
        return ((StoredForm<Object>) form).bytes(thing);
    }

    /** Everything of the one stands in the other. */
    private static void assertKept(String where, JsonNode old, JsonNode now) {
        if (old.isObject()) {
            for (Iterator<Map.Entry<String, JsonNode>> all = old.fields(); all.hasNext(); ) {
                Map.Entry<String, JsonNode> one = all.next();
                if (one.getValue().isNull()) continue;
                assertThat(now.has(one.getKey())).as(where + "/" + one.getKey()).isTrue();
                assertKept(where + "/" + one.getKey(), one.getValue(), now.get(one.getKey()));
            }
        } else if (old.isArray()) {
            assertThat(now.size()).as(where).isEqualTo(old.size());
            for (int i = 0; i < old.size(); i++) assertKept(where + "/" + i, old.get(i), now.get(i));
        } else {
            assertThat(now).as(where).isEqualTo(old);
        }
    }
}
