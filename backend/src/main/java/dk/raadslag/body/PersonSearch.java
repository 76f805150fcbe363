package dk.raadslag.body;

import dk.raadslag.access.Actor;
import dk.raadslag.body.PersonSearchStore.Found;
import dk.raadslag.db.Database;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds people on seats, as far as the lists of seats show them to the viewer. */
final class PersonSearch {
    private static final int MOST = 20;
    private static final int MOST_WORDS = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Database db;
    private final Bodies bodies;
    private final Clock clock;
    private final PersonSearchStore store = new PersonSearchStore();

    PersonSearch(Database db, Bodies bodies, Clock clock) {
        this.db = db;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** @param more there are more than these */
    record Page(List<Found> people, boolean more) {}

    /**
     * Those who are on a seat today and whose name and place have all these words, each of them whole or its beginning.
     *
     * @param bodyId null for every body
     */
    Future<Page> page(Actor actor, String typed, String bodyId) {
        List<String> words = words(typed);
        if (words.isEmpty()) return Future.succeededFuture(new Page(List.of(), false));
        List<String> open = bodies.all().stream()
                .filter(body -> SeatPolicy.seesSubstitutes(actor, body))
                .map(Body::id)
                .toList();
        return db.read(conn -> store.found(conn, words, SeatService.today(clock), bodyId, open, MOST + 1))
                .map(found -> new Page(found.subList(0, Math.min(MOST, found.size())), found.size() > MOST));
    }

    /** None when there is not more than a letter: that would find everybody. */
    private static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(typed);
        while (matcher.find() && words.size() < MOST_WORDS) words.add(matcher.group());
        return words.stream().allMatch(word -> word.length() < 2) ? List.of() : words;
    }
}
