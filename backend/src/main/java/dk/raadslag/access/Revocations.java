package dk.raadslag.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Whose rights changed, and when: a login from before that no longer counts, and the browser fetches a new one with the
 * current rights. This is what the process knows of the table {@code revocation}.
 */
public final class Revocations {
    private final Map<String, Instant> latest = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** Hears of each person whose logins ended; called on any thread. */
    public void onNews(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** The rights of this person changed at this moment. Hearing the same moment twice changes nothing. */
    public void learn(String subject, Instant at) {
        Instant before = latest.get(subject);
        if (before != null && !at.isAfter(before)) return;
        latest.merge(subject, at, (one, other) -> one.isAfter(other) ? one : other);
        listeners.forEach(listener -> listener.accept(subject));
    }

    /**
     * True if this login is from before the change. Tokens tell whole seconds, so a token of the same second counts as
     * before.
     */
    public boolean ended(Actor actor) {
        if (actor.isAnonymous()) return false;
        Instant at = latest.get(actor.subject());
        return at != null && actor.issued().getEpochSecond() <= at.getEpochSecond();
    }
}
