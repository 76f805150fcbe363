package dk.raadslag.search;

import dk.raadslag.db.Database;
import dk.raadslag.log.Causes;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.search.WordStore.Made;
import dk.raadslag.search.WordStore.Page;
import dk.raadslag.search.WordStore.Unmade;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts together the words of all rows that have none, or whose texts were written in: after each change, and once for
 * everything that was there before there was a search. What it has done stays done, so it may be stopped at any time,
 * and several processes may do it at once. Rows never show words that their texts do not have: a text is held while its
 * words are written down.
 */
final class Making {
    private static final Logger LOG = LoggerFactory.getLogger(Making.class);
    private static final int AT_ONCE = 20;
    /** Longer texts and pages are found by their beginning. */
    private static final int LONGEST = 250_000;

    private static final int LONGEST_PAGE = 20_000;
    private static final Duration QUIET = Duration.ofSeconds(20);
    private static final int LEARNED_AT_ONCE = 200;
    private static final int PAGES_LEARNED_AT_ONCE = 50;

    private final Vertx vertx;
    private final Database db;
    private final MeetingStore meetings;
    private final Rows rows;
    private final WordStore store = new WordStore();
    private final LearningStore learning = new LearningStore();
    private final Backlog<UUID> meetingsBehind = new Backlog<>(System::nanoTime);
    private final Backlog<String> papersBehind = new Backlog<>(System::nanoTime);

    Making(Vertx vertx, Database db, MeetingStore meetings, Rows rows) {
        this.vertx = vertx;
        this.db = db;
        this.meetings = meetings;
        this.rows = rows;
    }

    /** Meetings, until none waits. */
    Future<Void> meetings() {
        return all("meeting", meetingsBehind, store::due, this::meeting);
    }

    /** Papers, and the vocabulary, until none waits. */
    Future<Void> papersAndWords() {
        return all("paper", papersBehind, store::unsearched, this::paper).compose(ok -> learn());
    }

    /** Names what is to be done, but for some. */
    private interface Waiting<K> {
        Future<List<K>> of(SqlConnection conn, Set<K> but, int most);
    }

    private <K> Future<Void> all(String what, Backlog<K> behind, Waiting<K> waiting, Function<K, Future<Void>> work) {
        return db.read(conn -> waiting.of(conn, behind.resting(), AT_ONCE)).compose(found -> {
            Future<Void> all = Future.succeededFuture();
            for (K one : found) all = all.compose(ok -> tried(what, behind, one, work));
            return found.size() < AT_ONCE ? all : all.compose(ok -> all(what, behind, waiting, work));
        });
    }

    private static <K> Future<Void> tried(String what, Backlog<K> behind, K one, Function<K, Future<Void>> work) {
        return work.apply(one).onSuccess(ok -> behind.done(one)).recover(cause -> {
            if (behind.failed(one)) LOG.warn("{} {} cannot be found yet: {}", what, one, Causes.of(cause));
            return Future.succeededFuture();
        });
    }

    /** The words are read before anything is held, and count for texts that have not been written in since. */
    private Future<Void> meeting(UUID meetingId) {
        return db.transaction(conn -> meetings.snapshot(conn, meetingId)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture()
                        : current(conn, meetingId).compose(ok -> make(conn, found.get()))));
    }

    private Future<Void> make(SqlConnection conn, MeetingSnapshot whole) {
        Map<UUID, Long> versions = new HashMap<>();
        Map<UUID, String> words = words(whole, versions);
        return store.unmade(conn, whole.id())
                .compose(unmade -> store.held(conn, whole.id(), texts(unmade)).compose(held -> {
                    held.entrySet().removeIf(text -> !text.getValue().equals(versions.get(text.getKey())));
                    List<Unmade> ready = unmade.stream()
                            .filter(row -> held.keySet().containsAll(row.texts()))
                            .toList();
                    List<Long> ids = ready.stream().map(Unmade::id).toList();
                    return vertx.executeBlocking(() -> made(ready, words), false)
                            .compose(made -> store.make(conn, made))
                            .compose(ok -> store.areCurrent(conn, whole.id(), held.keySet(), ids));
                }));
    }

    private static Set<UUID> texts(List<Unmade> rows) {
        return rows.stream().flatMap(row -> row.texts().stream()).collect(Collectors.toSet());
    }

    private static List<Made> made(List<Unmade> rows, Map<UUID, String> words) {
        return rows.stream().map(row -> made(row, words)).toList();
    }

    private Future<Void> current(SqlConnection conn, UUID meetingId) {
        return store.isDue(conn, meetingId)
                .compose(due -> due
                        ? meetings.lock(conn, meetingId)
                                .compose(ok -> meetings.facts(conn, meetingId))
                                .compose(facts ->
                                        facts.isEmpty() ? Future.succeededFuture() : rows.anew(conn, facts.get()))
                        : Future.succeededFuture());
    }

    /** The words of each text, and the versions at which they were read. */
    private static Map<UUID, String> words(MeetingSnapshot whole, Map<UUID, Long> versions) {
        Map<UUID, String> words = new HashMap<>();
        whole.items().forEach(item -> item.texts().forEach((field, handle) -> {
            add(handle, item.text(field), words, versions);
        }));
        add(whole.remarksText(), whole.remarks(), words, versions);
        return words;
    }

    private static void add(TextHandle handle, RichText text, Map<UUID, String> words, Map<UUID, Long> versions) {
        words.put(handle.id(), text == null ? "" : text.plain());
        versions.put(handle.id(), handle.version());
    }

    private static Made made(Unmade row, Map<UUID, String> words) {
        List<String> all = new ArrayList<>(List.of(row.told()));
        row.texts().forEach(text -> all.add(words.get(text)));
        all.removeIf(String::isBlank);
        String said = begin(String.join("\n", all), LONGEST);
        // Before anything is decided there is no decision to be found, not even by the item's title.
        boolean nothing = row.kind() == Kind.DECISION && row.outcome() == null && said.isBlank();
        return new Made(row.id(), said, nothing ? "" : Form.of(row.title()), Form.of(said));
    }

    private static String begin(String words, int most) {
        return words.length() <= most ? words : words.substring(0, Marked.whole(words, most));
    }

    private Future<Void> paper(String sha256) {
        return db.transaction(conn -> store.paper(conn, sha256)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture()
                        : vertx.executeBlocking(() -> pages(found.get()), false)
                                .compose(pages -> store.makePages(conn, sha256, pages))));
    }

    private static List<Page> pages(String words) {
        List<Page> pages = new ArrayList<>();
        String[] all = words.split("\f");
        for (int page = 0; page < all.length; page++) {
            String rest = all[page];
            for (int part = 1; !rest.isBlank(); part++) {
                int end = rest.length() <= LONGEST_PAGE ? rest.length() : rest.lastIndexOf('\n', LONGEST_PAGE);
                if (end <= 0) end = Marked.whole(rest, LONGEST_PAGE);
                String one = rest.substring(0, end);
                pages.add(new Page(page + 1, part, one, Form.of(one)));
                rest = rest.substring(end);
            }
        }
        return pages;
    }

    private Future<Void> learn() {
        return db.write(conn -> learning.learnRows(conn, QUIET, LEARNED_AT_ONCE))
                .compose(rows -> db.write(conn -> learning.learnPages(conn, PAGES_LEARNED_AT_ONCE))
                        .compose(pages -> rows >= LEARNED_AT_ONCE || pages >= PAGES_LEARNED_AT_ONCE
                                ? learn()
                                : Future.succeededFuture()));
    }
}
