package dk.raadslag.meeting;

import dk.raadslag.body.Person;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.today.Card;
import dk.raadslag.today.Card.Until;
import dk.raadslag.today.CardSource;
import dk.raadslag.today.Day;
import dk.raadslag.today.Lane;
import dk.raadslag.today.Own;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which items of a meeting that comes somebody presents. An agenda names presenters as it prints them; they are known
 * by the name of their login, and by those under which they sit. It tells people of items that they see anyway.
 */
final class PresenterCards implements CardSource {
    @Override
    public Future<List<Card>> cards(SqlConnection conn, Day day) {
        if (day.actor().isAnonymous()) return Future.succeededFuture(List.of());
        Set<String> names = names(day);
        return Future.succeededFuture(day.meetings().stream()
                .map(Own::mine)
                .filter(meeting -> toCome(meeting, day))
                .flatMap(meeting -> card(meeting, names).stream())
                .toList());
    }

    private static boolean toCome(MeetingSnapshot meeting, Day day) {
        if (meeting.status() == MeetingStatus.LIVE) return true;
        return !meeting.status().isAtLeast(MeetingStatus.ENDED)
                && !meeting.start().toLocalDate().isBefore(day.date());
    }

    private static Optional<Card> card(MeetingSnapshot mine, Set<String> names) {
        List<Item> theirs = mine.items()
                .filter(item -> item.status() != ItemStatus.DONE)
                .filter(item ->
                        item.presenters().stream().map(PresenterCards::form).anyMatch(names::contains))
                .toList();
        if (theirs.isEmpty()) return Optional.empty();
        Card card = Card.ofMeeting("presents", Lane.MINE, mine)
                .withCount(theirs.size())
                .withTask(theirs.stream().map(Item::number).collect(Collectors.joining(", ")))
                .withUntil(Until.at(mine.start()));
        return Optional.of(theirs.size() == 1 ? card.withItem(Card.OfItem.of(theirs.get(0))) : card);
    }

    private static Set<String> names(Day day) {
        Stream<Person> seated = day.seats().stream()
                .flatMap(seat -> Stream.of(Optional.ofNullable(seat.holder()), Optional.ofNullable(seat.substitute())))
                .flatMap(Optional::stream)
                .filter(person -> day.actor().subject().equals(person.subject()));
        return Stream.concat(Optional.ofNullable(day.actor().name()).stream(), seated.map(Person::name))
                .map(PresenterCards::form)
                .collect(Collectors.toSet());
    }

    private static String form(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
