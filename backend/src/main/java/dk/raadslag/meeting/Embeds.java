package dk.raadslag.meeting;

import dk.raadslag.model.Edition;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import dk.raadslag.words.TextTable;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables that are drawn from registers whenever their text is read, until it freezes: what was sent out keeps the cells
 * that it was sent out with, although the register goes on. A register that nobody keeps leaves the stored cells.
 */
public final class Embeds {
    private final Map<String, EmbedSource> sources = new ConcurrentHashMap<>();
    private final EditionStore editions;

    Embeds(EditionStore editions) {
        this.editions = editions;
    }

    /** From now on tables of that register are drawn from it. */
    public void register(EmbedSource source) {
        if (!TextTable.REGISTERS.contains(source.register()) || sources.put(source.register(), source) != null)
            throw new IllegalArgumentException(source.register());
    }

    /** Meetings with their words, drawn; without a register it costs nothing. */
    <K> Future<Map<K, MeetingSnapshot>> drawn(SqlConnection conn, Map<K, MeetingSnapshot> meetings) {
        Map<String, TreeSet<String>> asked = new TreeMap<>();
        if (!sources.isEmpty())
            meetings.values().stream()
                    .flatMap(Embeds::tables)
                    .flatMap(table -> table.from().entrySet().stream())
                    .filter(from -> sources.containsKey(from.getKey()))
                    .forEach(from -> asked.computeIfAbsent(from.getKey(), first -> new TreeSet<>())
                            .add(from.getValue()));
        if (asked.isEmpty()) return Future.succeededFuture(meetings);
        Map<Map<String, String>, TextTable> now = new HashMap<>();
        Future<Void> all = Future.succeededFuture();
        for (var ids : asked.entrySet())
            all = all.compose(ok -> sources.get(ids.getKey()).tables(conn, ids.getValue()))
                    .onSuccess(found -> found.forEach((id, table) -> now.put(Map.of(ids.getKey(), id), table)))
                    .mapEmpty();
        Map<K, MeetingSnapshot> drawn = new HashMap<>(meetings);
        for (K key : meetings.keySet())
            all = all.compose(ok -> drawn(conn, meetings.get(key), now))
                    .onSuccess(meeting -> drawn.put(key, meeting))
                    .mapEmpty();
        return all.map(drawn);
    }

    private Future<MeetingSnapshot> drawn(
            SqlConnection conn, MeetingSnapshot meeting, Map<Map<String, String>, TextTable> now) {
        if (tables(meeting).noneMatch(table -> now.containsKey(table.from()))) return Future.succeededFuture(meeting);
        return sent(conn, meeting)
                .map(sent -> meeting.mapItems(item -> item.withWords(TextField.each(
                        TextField.OF_ITEMS,
                        field -> Freezing.reason(meeting, field).isEmpty()
                                ? drawn(item.text(field), now)
                                : drawn(item.text(field), asSent(sent, item, field))))));
    }

    /** What was sent out last: minutes, or else the agenda. */
    private Future<Optional<MeetingSnapshot>> sent(SqlConnection conn, MeetingSnapshot meeting) {
        return meeting.editions().stream()
                .max(Comparator.comparing(Edition::kind).thenComparing(Edition::number))
                .map(last -> editions.find(conn, meeting.id(), last.kind(), last.number(), true)
                        .map(kept -> kept.map(content -> Editions.read(content.content()))))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    private static Map<Map<String, String>, TextTable> asSent(
            Optional<MeetingSnapshot> sent, Item item, TextField field) {
        return sent.flatMap(meeting -> meeting.item(item.id())).stream()
                .flatMap(then -> tables(then.text(field)))
                .filter(table -> !table.from().isEmpty())
                .collect(Collectors.toMap(TextTable::from, Function.identity(), (first, same) -> first));
    }

    private static RichText drawn(RichText text, Map<Map<String, String>, TextTable> tables) {
        if (tables(text).noneMatch(table -> tables.containsKey(table.from()))) return text;
        return new RichText(text.ops().stream()
                .map(op -> TextTable.in(op.insert())
                        .filter(table -> tables.containsKey(table.from()))
                        .map(table -> new RichText.Op(
                                table.drawnAs(tables.get(table.from())).toEmbed(), op.attributes()))
                        .orElse(op))
                .toList());
    }

    private static Stream<TextTable> tables(MeetingSnapshot meeting) {
        return meeting.items().flatMap(item -> TextField.OF_ITEMS.stream().flatMap(field -> tables(item.text(field))));
    }

    private static Stream<TextTable> tables(RichText text) {
        return text == null ? Stream.empty() : text.ops().stream().flatMap(op -> TextTable.in(op.insert()).stream());
    }
}
