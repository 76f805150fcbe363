package dk.raadslag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.matrix.Table;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Moment;
import dk.raadslag.model.Recorded;
import dk.raadslag.protocol.ServerFrame;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who hears of which event ({@code matrix/events.md}): every example of {@link Example} as it is, about the same item
 * closed, and before the agenda was sent out.
 */
class EventsMatrixTest {
    private static final Map<String, Audience> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("public", Audience.PUBLIC);
        COLUMNS.put("substitute", Audience.SUBSTITUTE);
        COLUMNS.put("called", Audience.SUBSTITUTE.and(Audience.MEMBER));
        COLUMNS.put("director", Audience.DIRECTOR);
        COLUMNS.put("member", Audience.MEMBER);
        COLUMNS.put("chair", Audience.CHAIR);
        COLUMNS.put("secretary", Audience.SECRETARIAT);
        COLUMNS.put("screen", Audience.SCREEN);
    }

    /** An event in its meeting, as the table describes it. */
    private record Case(String event, String item, MeetingSnapshot before, Event happened) {
        String key() {
            return event + " | " + stage(before.status()) + " | " + item;
        }
    }

    @Test
    void everyEventHasARowAndEveryRowAnEvent() {
        Set<String> said = rows().stream().map(EventsMatrixTest::key).collect(Collectors.toSet());
        assertThat(said).isEqualTo(cases().map(Case::key).collect(Collectors.toSet()));
        Set<String> types = events(Event.class).map(Class::getSimpleName).collect(Collectors.toSet());
        assertThat(rows().stream().map(row -> row.get("event").split("-")[0]).collect(Collectors.toSet()))
                .isEqualTo(types);
    }

    @TestFactory
    Stream<DynamicTest> everybodyIsToldWhatTheTableSays() {
        Map<String, Case> cases = cases().collect(Collectors.toMap(Case::key, one -> one));
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(key(row), () -> {
                    Map<String, String> wrong = new LinkedHashMap<>();
                    COLUMNS.forEach((column, audience) -> {
                        String told = told(cases.get(key(row)), audience);
                        if (!told.equals(row.get(column))) wrong.put(column, told);
                    });
                    assertThat(wrong).as(row.file() + ":" + row.line()).isEmpty();
                }));
    }

    private static List<Table.Row> rows() {
        return Table.read("events.md");
    }

    private static String key(Table.Row row) {
        return row.get("event") + " | " + row.get("stage") + " | " + row.get("item");
    }

    private static Stream<Case> cases() {
        return Example.all().flatMap(EventsMatrixTest::variants);
    }

    private static Stream<Case> variants(Example example) {
        UUID itemId = example.event().itemId();
        MeetingSnapshot before = example.before();
        boolean closed = itemId != null && before.item(itemId).map(Item::closed).orElse(false);
        String item = itemId == null ? "-" : closed ? "closed" : "open";
        Stream<Case> asItIs = Stream.of(new Case(example.name(), item, before, example.event()));
        boolean closes = example.name().startsWith("ItemClosedSet");
        if (!item.equals("open") || closes || before.item(itemId).isEmpty()) return withDraft(asItIs);
        MeetingSnapshot secret = before.mapItems(one -> one.id().equals(itemId) ? one.withClosed(true) : one);
        return withDraft(Stream.concat(asItIs, Stream.of(new Case(example.name(), "closed", secret, example.event()))));
    }

    /** Events that happen while directors read the draft also happen before. */
    private static Stream<Case> withDraft(Stream<Case> cases) {
        return cases.flatMap(one ->
                one.before().status() != MeetingStatus.COMMENTING || one.event().equals("DraftTakenBack")
                        ? Stream.of(one)
                        : Stream.of(
                                new Case(
                                        one.event(),
                                        one.item(),
                                        one.before().withStatus(MeetingStatus.DRAFTING),
                                        one.happened()),
                                one));
    }

    /** As the table says it. */
    private static String told(Case one, Audience audience) {
        Moment moment = new Moment(one.before().version() + 1, Instant.parse("2026-12-03T09:15:30Z"), "Sekretariatet");
        Step step = new Step(one.before(), new Recorded(moment, one.happened()));
        List<ServerFrame> frames = step.frames(audience, MeetingSight::seen);
        if (frames.isEmpty()) return "-";
        String words = frames.size() > 1 ? "+words" : "";
        ServerFrame first = frames.get(0);
        if (first instanceof ServerFrame.Happened) return "event" + words;
        if (first instanceof ServerFrame.Whole) return "cut" + words;
        if (first instanceof ServerFrame.Passed) return "version" + words;
        return "gone" + words;
    }

    private static String stage(MeetingStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The records below a sealed type. */
    private static Stream<Class<?>> events(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventsMatrixTest::events)
                : Stream.of(type);
    }
}
