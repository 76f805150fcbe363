package dk.raadslag.notice;

import dk.raadslag.access.Membership;
import dk.raadslag.access.Role;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.body.Person;
import dk.raadslag.body.Seat;
import dk.raadslag.body.SeatStore;
import dk.raadslag.mail.LetterStore;
import dk.raadslag.today.Card;
import dk.raadslag.today.CardSource;
import dk.raadslag.today.Day;
import dk.raadslag.today.Lane;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whom letters do not reach: people on seats without an address, or whose mail server refuses. For the secretariat. */
public final class LetterCards implements CardSource {
    private final SeatStore seats;
    private final LetterStore letters;
    private final Bodies bodies;

    public LetterCards(SeatStore seats, LetterStore letters, Bodies bodies) {
        this.seats = seats;
        this.letters = letters;
        this.bodies = bodies;
    }

    @Override
    public Future<List<Card>> cards(SqlConnection conn, Day day) {
        List<String> own = day.actor().roles().stream()
                .filter(role -> role.role() == Role.SECRETARIAT)
                .map(Membership::bodyId)
                .sorted()
                .toList();
        if (own.isEmpty()) return Future.succeededFuture(List.of());
        return seats.ofBodies(conn, own, day.date())
                .compose(all -> letters.refused(conn, addresses(all)).map(refused -> own.stream()
                        .map(bodies::byId)
                        .flatMap(body -> body.stream())
                        .flatMap(body -> ofBody(body, people(all, body), refused))
                        .toList()));
    }

    private static Stream<Card> ofBody(Body body, List<Person> people, Set<String> refused) {
        List<Card> cards = new ArrayList<>();
        List<String> without = people.stream()
                .filter(person -> person.email() == null)
                .map(Person::name)
                .toList();
        List<String> notReached = people.stream()
                .filter(person -> person.email() != null && refused.contains(lower(person.email())))
                .map(Person::name)
                .toList();
        if (!without.isEmpty()) cards.add(card("no-email", body, without));
        if (!notReached.isEmpty()) cards.add(card("letters-refused", body, notReached));
        return cards.stream();
    }

    /** One is named; more are counted. */
    private static Card card(String kind, Body body, List<String> names) {
        return Card.ofBody(kind, Lane.WORK, body.id(), body.name())
                .withCount(names.size())
                .withWho(names.size() == 1 ? names.get(0) : null);
    }

    private static List<Person> people(List<Seat> all, Body body) {
        return all.stream()
                .filter(seat -> seat.bodyId().equals(body.id()))
                .flatMap(LetterCards::people)
                .distinct()
                .toList();
    }

    private static List<String> addresses(List<Seat> all) {
        return all.stream()
                .flatMap(LetterCards::people)
                .map(Person::email)
                .filter(Objects::nonNull)
                .map(LetterCards::lower)
                .distinct()
                .toList();
    }

    private static Stream<Person> people(Seat seat) {
        return Stream.of(seat.holder(), seat.substitute()).filter(Objects::nonNull);
    }

    private static String lower(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
