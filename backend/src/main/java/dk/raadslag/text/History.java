package dk.raadslag.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.raadslag.text.replica.Change;
import dk.raadslag.text.replica.Doc;
import dk.raadslag.text.replica.Run;
import dk.raadslag.text.replica.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Who wrote what of a text, replayed from its log.
 *
 * @param version the newest version of the text
 * @param shown the version whose words these are
 * @param spans the words in order, each with who wrote them and when
 * @param versions one for each burst of writing by one person: its last version
 */
public record History(UUID id, long version, long shown, List<Span> spans, List<Burst> versions) {
    /** A pause this long ends a burst. */
    private static final Duration PAUSE = Duration.ofSeconds(30);
    /** So that readers can follow somebody who writes for an hour. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /**
     * A stretch of the text.
     *
     * @param by null for the words the text began with
     * @param version the update that brought it; for words that came back, the first one, from which {@code by} and
     *     {@code time} are too
     */
    public record Span(
            Object insert,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> attributes,
            String by,
            Instant time,
            long version) {}

    /** @param by null for the words the text began with */
    public record Burst(long version, Instant time, String by) {}

    static History of(UUID textId, List<UpdateStore.Logged> log, Map<Long, UpdateStore.Owner> owners, long upTo) {
        assert Replay.mayBeReplayedHere(log.size()) : "a long history is made on the event loop";
        Doc doc = new Doc();
        Origins origins = new Origins();
        Returning returning = new Returning(origins);
        long shown = 0;
        for (UpdateStore.Logged logged : log) {
            if (logged.version() > upTo) break;
            Update update = Update.decode(logged.payload());
            Change change = doc.change(update);
            origins.note(update, logged);
            returning.follow(change, logged);
            shown = logged.version();
        }
        List<Span> spans = new ArrayList<>();
        for (Run run : doc.runs()) split(run, origins, owners, spans);
        long version = log.isEmpty() ? 0 : log.get(log.size() - 1).version();
        return new History(textId, version, shown, spans, bursts(log));
    }

    /** A run of one client may have come in several updates. */
    private static void split(Run run, Origins origins, Map<Long, UpdateStore.Owner> owners, List<Span> spans) {
        if (!(run.insert() instanceof String words)) {
            add(spans, span(run, run.insert(), origins, owners));
            return;
        }
        long clock = run.clock();
        int at = 0;
        while (at < words.length()) {
            Run rest = new Run(words.substring(at), run.attributes(), run.client(), clock);
            int end = (int) Math.min(words.length(), at + (origins.next(rest, clock) - clock));
            add(spans, span(rest, words.substring(at, end), origins, owners));
            clock += end - at;
            at = end;
        }
    }

    private static Span span(Run run, Object insert, Origins origins, Map<Long, UpdateStore.Owner> owners) {
        Origins.Origin origin = origins.of(run);
        UpdateStore.Logged logged = origin.logged();
        return new Span(
                insert, run.attributes(), by(owners.get(origin.client()), logged), logged.at(), logged.version());
    }

    /** The author; words that somebody brought back after a restore count as theirs. */
    private static String by(UpdateStore.Owner owner, UpdateStore.Logged logged) {
        if (logged.subject().equals(UpdateStore.SERVER)) return null;
        return owner != null && owner.subject().equals(logged.subject()) ? owner.name() : logged.by();
    }

    /** What one person typed letter by letter is one span. */
    private static void add(List<Span> spans, Span next) {
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        boolean joins = last != null
                && last.insert() instanceof String
                && next.insert() instanceof String
                && Objects.equals(last.by(), next.by())
                && last.attributes().equals(next.attributes())
                && Duration.between(last.time(), next.time()).abs().compareTo(PAUSE) < 0;
        if (!joins) {
            spans.add(next);
            return;
        }
        Span newer = next.version() > last.version() ? next : last;
        spans.set(
                spans.size() - 1,
                new Span(
                        (String) last.insert() + next.insert(),
                        last.attributes(),
                        last.by(),
                        newer.time(),
                        newer.version()));
    }

    private static List<Burst> bursts(List<UpdateStore.Logged> log) {
        List<Burst> bursts = new ArrayList<>();
        UpdateStore.Logged last = null;
        Instant began = Instant.MIN;
        for (UpdateStore.Logged logged : log) {
            boolean goesOn = last != null
                    && last.subject().equals(logged.subject())
                    && Duration.between(last.at(), logged.at()).compareTo(PAUSE) < 0
                    && Duration.between(began, logged.at()).compareTo(LONGEST) < 0;
            if (goesOn) bursts.remove(bursts.size() - 1);
            else began = logged.at();
            String by = logged.subject().equals(UpdateStore.SERVER) ? null : logged.by();
            bursts.add(new Burst(logged.version(), logged.at(), by));
            last = logged;
        }
        return bursts;
    }
}
