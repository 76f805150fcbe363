package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.base.Base;
import dk.raadslag.body.Bodies;
import dk.raadslag.comment.RoundLetters.Occasion;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.mail.Letter;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows the secretariat the letter of a round, and who gets it, before they open the round. */
final class RoundPreview {
    private final Base base;
    private final MeetingService meetings;
    private final Bodies bodies;
    private final Asking asking;
    private final RoundLetters letters;

    RoundPreview(Base base, MeetingService meetings, Bodies bodies, Asking asking, RoundLetters letters) {
        this.base = base;
        this.meetings = meetings;
        this.bodies = bodies;
        this.asking = asking;
        this.letters = letters;
    }

    /**
     * What would be sent now.
     *
     * @param letters how many, to people named for the round too; none to those who wish no mail at once
     * @param groups the directors
     * @param text of the letter to the first receiver, or as it would be to somebody without a name
     */
    record Preview(int letters, List<Part> groups, String subject, String text) {}

    /** Those of one body, and those of them that no letter reaches. */
    record Part(String bodyId, String body, int people, List<Unreached> unreached) {
        static Part of(String bodyId, String body, List<Asked> asked) {
            return new Part(
                    bodyId,
                    body,
                    asked.size(),
                    asked.stream()
                            .filter(one -> one.email() == null || one.email().isBlank())
                            .map(one -> new Unreached(one.name(), one.from() == null ? "" : one.from()))
                            .toList());
        }
    }

    /** @param from the place of their seat, as printed */
    record Unreached(String name, String from) {}

    /** The letter of a round with this deadline and note, and who gets it now; for those who write the meeting. */
    Future<Preview> of(Actor actor, UUID meetingId, RoundService.NewRound wanted) {
        return meetings.facts(actor, meetingId).compose(meeting -> {
            if (!meeting.viewer().writes()) throw Refusal.forbidden(actor);
            Round round = new Round(null, meetingId, wanted.deadline(), wanted.note(), true, null, null, 0);
            LocalDate today = DanishTime.at(base.clock().instant()).toLocalDate();
            return base.db().read(conn -> asking.directors(conn, meeting, today)
                    .compose(directors -> asking.named(conn, wanted.others())
                            .compose(named -> of(conn, round, meeting, directors, named))));
        });
    }

    private Future<Preview> of(
            SqlConnection conn, Round round, MeetingSnapshot meeting, List<Asked> directors, List<Asked> named) {
        List<Part> groups = asking
                .network(meeting)
                .flatMap(bodies::byId)
                .map(network -> Part.of(network.id(), network.name(), directors))
                .stream()
                .toList();
        List<Asked> all = new ArrayList<>(directors);
        all.addAll(named);
        return letters.sent(conn, Occasion.OPENED, round, meeting, all).map(sent -> {
            Letter shown = sent.isEmpty() ? letters.toNobody(Occasion.OPENED, round, meeting) : sent.get(0);
            return new Preview(sent.size(), groups, shown.subject(), shown.text());
        });
    }
}
