package dk.raadslag.comment;

import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.today.Card;
import dk.raadslag.today.Card.Until;
import dk.raadslag.today.Card.Watched;
import dk.raadslag.today.CardSource;
import dk.raadslag.today.Day;
import dk.raadslag.today.Lane;
import dk.raadslag.today.Own;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Rounds that wait for somebody's comments, and what those who write the draft should know of theirs. */
final class RoundCards implements CardSource {
    private final RoundStore store;
    private final CommentStore comments;
    private final MarkStore marks;
    private final Looks looks;

    RoundCards(RoundStore store, CommentStore comments, MarkStore marks, Looks looks) {
        this.store = store;
        this.comments = comments;
        this.marks = marks;
        this.looks = looks;
    }

    @Override
    public Future<List<Card>> cards(SqlConnection conn, Day day) {
        if (day.actor().isAnonymous()) return Future.succeededFuture(List.of());
        return store.waitingFor(conn, day.actor().subject(), day.time())
                .compose(waiting -> store.ofMeetings(conn, drafts(day)).compose(own -> {
                    Map<UUID, Round> all = new LinkedHashMap<>();
                    Stream.concat(waiting.stream(), own.stream()).forEach(round -> all.put(round.id(), round));
                    return ofRounds(conn, day, List.copyOf(all.values()));
                }));
    }

    /** The drafts that the person writes. */
    private static List<UUID> drafts(Day day) {
        return day.meetings().stream()
                .map(Own::mine)
                .filter(meeting -> meeting.viewer().writes() && isDraft(meeting))
                .map(MeetingSnapshot::id)
                .toList();
    }

    private static boolean isDraft(MeetingSnapshot meeting) {
        return meeting.status() == MeetingStatus.DRAFTING
                || meeting.status() == MeetingStatus.COMMENTING
                || meeting.revising();
    }

    private Future<List<Card>> ofRounds(SqlConnection conn, Day day, List<Round> rounds) {
        return looks.looks(conn, day.actor(), rounds).compose(found -> {
            if (found.isEmpty()) return Future.succeededFuture(List.of());
            List<UUID> ids = found.stream().map(look -> look.round().id()).toList();
            return comments.outlines(conn, ids)
                    .compose(said -> marks.ofRounds(conn, ids, day.actor().subject())
                            .map(marked -> found.stream()
                                    .flatMap(look -> {
                                        UUID id = look.round().id();
                                        List<Comment> ofRound = said.getOrDefault(id, List.of());
                                        Answers answers = new Answers(look.asked(), ofRound, marked.noRemarks(id));
                                        return ofLook(look, answers, ofRound).stream();
                                    })
                                    .toList()));
        });
    }

    private static List<Card> ofLook(Look look, Answers answers, List<Comment> said) {
        List<Card> cards = new ArrayList<>();
        Until deadline = Until.at(look.round().deadline());
        if (look.me() != null && !look.isClosed() && !look.items().isEmpty()) {
            Set<UUID> answered = answers.items(look.me());
            int count = (int) look.items().stream()
                    .filter(item -> answered.contains(item.id()))
                    .count();
            cards.add(card("round", Lane.MINE, look)
                    .withCount(count)
                    .withOf(look.items().size())
                    .withUntil(deadline)
                    .withDone(count == look.items().size()));
        }
        if (!look.audience().writes()) return cards;
        if (!look.isClosed()) {
            cards.add(card("round-runs", Lane.WORK, look)
                    .withCount(answers.count())
                    .withOf(look.asked().size())
                    .withUntil(deadline));
        }
        int open = Comments.open(said, look);
        if (open > 0 && look.mayDecide()) {
            cards.add(card("comments-open", Lane.WORK, look)
                    .withCount(open)
                    .withUntil(Until.endOf(look.mine().deadlines().agenda())));
        }
        return cards;
    }

    private static Card card(String kind, Lane lane, Look look) {
        return Card.ofMeeting(kind, lane, look.mine())
                .withWatched(
                        new Watched(RoundTopics.ROUNDS, look.round().meetingId().toString()));
    }
}
