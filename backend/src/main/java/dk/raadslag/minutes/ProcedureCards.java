package dk.raadslag.minutes;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Procedure;
import dk.raadslag.today.Card;
import dk.raadslag.today.Card.Until;
import dk.raadslag.today.Day;
import dk.raadslag.today.Lane;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What written procedures ask of people, one card for those that were begun together: of a seat, its answer until the
 * deadline; of the secretariat, what comes of it until it is closed.
 */
final class ProcedureCards {
    private ProcedureCards() {}

    private record Asked(Item item, Procedure procedure) {}

    static Stream<Card> of(Day day, MeetingSnapshot mine, Optional<UUID> seat) {
        List<Asked> asked = mine.items()
                .flatMap(item -> item.treatment().lastProcedure().filter(procedure -> !procedure.closed()).stream()
                        .map(procedure -> new Asked(item, procedure)))
                .toList();
        Map<UUID, List<Asked>> together = new LinkedHashMap<>();
        for (Asked one : asked) {
            UUID batch = one.procedure().batch();
            together.computeIfAbsent(batch == null ? one.procedure().id() : batch, id -> new ArrayList<>())
                    .add(one);
        }
        return together.values().stream().flatMap(some -> card(day, mine, some, seat).stream());
    }

    private static Optional<Card> card(Day day, MeetingSnapshot mine, List<Asked> asked, Optional<UUID> seat) {
        if (mine.viewer().writes()) return Optional.of(runs(mine, asked));
        boolean isMine = seat.isPresent() && mine.viewer().closed();
        List<Asked> open = asked.stream()
                .filter(one -> !one.item().wasDecided()
                        && day.now().isBefore(one.procedure().deadline()))
                .toList();
        return isMine && !open.isEmpty() ? Optional.of(asks(mine, open, seat.get())) : Optional.empty();
    }

    private static Card runs(MeetingSnapshot mine, List<Asked> asked) {
        Card card = asked.get(0).procedure().batch() == null
                ? Card.ofItem("procedure-runs", Lane.WORK, mine, asked.get(0).item())
                : Card.ofMeeting("procedures-run", Lane.WORK, mine);
        return card.withCount(answered(asked)).withOf(mine.seats()).withUntil(until(asked));
    }

    private static Card asks(MeetingSnapshot mine, List<Asked> asked, UUID seat) {
        long left = asked.stream()
                .filter(one -> !one.procedure().isAnsweredBy(seat))
                .count();
        // What is noted by silence waits for nobody, unless there is nothing else.
        boolean onlySilence = asked.stream().allMatch(one -> one.procedure().bySilence());
        boolean done = onlySilence
                ? left == 0
                : asked.stream().noneMatch(one -> one.procedure().awaits(seat));
        Card card = asked.get(0).procedure().batch() == null
                ? Card.ofItem("procedure", Lane.MINE, mine, asked.get(0).item())
                : Card.ofMeeting("procedures", Lane.MINE, mine)
                        .withCount((int) left)
                        .withOf(asked.size());
        return card.withUntil(until(asked)).withDone(done);
    }

    /** How many seats have answered all that waits for an answer. */
    private static int answered(List<Asked> asked) {
        List<Procedure> waiting = asked.stream()
                .map(Asked::procedure)
                .filter(one -> !one.bySilence())
                .toList();
        List<Procedure> counted =
                waiting.isEmpty() ? asked.stream().map(Asked::procedure).toList() : waiting;
        return (int) counted.get(0).answers().stream()
                .filter(answer -> counted.stream().allMatch(one -> one.isAnsweredBy(answer.seatId())))
                .count();
    }

    private static Until until(List<Asked> asked) {
        Instant first = asked.stream()
                .map(one -> one.procedure().deadline())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Until.at(first);
    }
}
