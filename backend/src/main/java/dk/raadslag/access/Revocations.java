package dk.raadslag.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Whose rights have changed, and when: a login from before that is worth nothing, and the browser gets itself a new
 * one with the rights of now. What this process knows of the table {@code revocation}.
 */
public final class Revocations {
    private final Map<String, Instant> latest = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** Tells of each person whose logins so far ended; called on any thread. */
    public void onNews(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** The rights of this person changed at this moment. What is known already is no news. */
    public void learn(String subject, Instant at) {
        Instant before = latest.get(subject);
        if (before != null && !at.isAfter(before)) return;
        latest.merge(subject, at, (one, other) -> one.isAfter(other) ? one : other);
        listeners.forEach(listener -> listener.accept(subject));
    }

    /** Whether this login is from before; tokens tell whole seconds, so one from the very second counts as before. */
    public boolean ended(Actor actor) {
        if (actor.isAnonymous()) return false;
        Instant at = latest.get(actor.subject());
        return at != null && actor.issued().getEpochSecond() <= at.getEpochSecond();
    }
}
