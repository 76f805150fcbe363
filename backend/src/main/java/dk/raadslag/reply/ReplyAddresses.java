package dk.raadslag.reply;

import dk.raadslag.body.Person;
import dk.raadslag.calendar.MeetingEvent;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives the people of a meeting the addresses that their calendars answer to; gives none without the setting. */
public final class ReplyAddresses {
    private final ReplyAddressStore store = new ReplyAddressStore();
    private final Optional<ReplyTokens> tokens;

    /** @param settings empty when no calendar can answer */
    public ReplyAddresses(Optional<ReplySettings> settings) {
        tokens = settings.map(known -> new ReplyTokens(known.address()));
    }

    /**
     * How each of these people is asked, by their id. Those who could not send apologies on the page either, because
     * they have no login or their right was taken from them, are not asked.
     *
     * @param sequence how often date or place of the meeting was changed
     */
    public Future<Map<UUID, MeetingEvent.Asked>> ask(
            SqlConnection conn, MeetingSnapshot meeting, int sequence, List<Person> people) {
        List<Person> able = able(people);
        return tokens.isEmpty() || able.isEmpty()
                ? Future.succeededFuture(Map.of())
                : store.of(conn, meeting.id(), meeting.bodyId(), sequence, able).map(given -> asked(able, given));
    }

    /** How they were asked, to call them off: a calendar believes only the address that has asked. */
    public Future<Map<UUID, MeetingEvent.Asked>> asked(
            SqlConnection conn, MeetingSnapshot meeting, List<Person> people) {
        List<Person> able = able(people);
        return tokens.isEmpty() || able.isEmpty()
                ? Future.succeededFuture(Map.of())
                : store.known(conn, meeting.id(), able).map(given -> asked(able, given));
    }

    private Map<UUID, MeetingEvent.Asked> asked(List<Person> people, Map<UUID, ReplyAddressStore.Given> given) {
        Map<UUID, MeetingEvent.Asked> asked = new HashMap<>();
        for (Person person : people) {
            ReplyAddressStore.Given one = given.get(person.id());
            if (one == null) continue;
            // Who said no, and is asked all the same, has taken that back on the page.
            boolean stands = one.answered() != null && one.answered() != Outcome.DECLINED;
            String answered = stands ? one.answered().name() : null;
            asked.put(
                    person.id(),
                    new MeetingEvent.Asked(
                            tokens.orElseThrow().address(one.token()), person.name(), person.email(), answered));
        }
        return asked;
    }

    /** Somebody may hold two seats: they are asked once. */
    private static List<Person> able(List<Person> people) {
        Map<UUID, Person> able = new HashMap<>();
        for (Person person : people) {
            if (person.subject() != null
                    && person.email() != null
                    && !person.email().isBlank()) able.put(person.id(), person);
        }
        return List.copyOf(able.values());
    }
}
