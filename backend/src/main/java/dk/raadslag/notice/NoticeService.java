package dk.raadslag.notice;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Notice;
import dk.raadslag.mail.Occasion;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.notice.Receivers.Group;
import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;

/** Shows the secretariat a letter, and who gets it, before they send something out. */
final class NoticeService {
    private final Database db;
    private final MeetingService meetings;
    private final Receivers receivers;
    private final MeetingLetters letters;

    NoticeService(Database db, MeetingService meetings, Receivers receivers, MeetingLetters letters) {
        this.db = db;
        this.meetings = meetings;
        this.receivers = receivers;
        this.letters = letters;
    }

    /**
     * What would be sent now.
     *
     * @param letters how many; somebody with two seats gets one
     * @param subject of the letter
     * @param text of the letter to the first receiver, or as it would be to somebody without a name
     */
    record Preview(int letters, List<Part> groups, String subject, String text) {}

    /**
     * The receivers of one body.
     *
     * @param people how many are concerned
     * @param unreached those of them that no letter reaches, since nobody has given their e-mail address
     */
    record Part(String bodyId, String body, int people, List<Unreached> unreached) {
        static Part of(Group group) {
            return new Part(
                    group.bodyId(),
                    group.bodyName(),
                    group.people().size(),
                    group.people().stream()
                            .filter(receiver -> !receiver.hasAddress())
                            .map(receiver -> new Unreached(receiver.person().name(), receiver.from()))
                            .toList());
        }
    }

    /** @param from the place of their seat, as printed */
    record Unreached(String name, String from) {}

    /** The letter for the occasion and its receivers as of now; for those who write the meeting. */
    Future<Preview> preview(Actor actor, UUID meetingId, Occasion occasion) {
        return meetings.facts(actor, meetingId).compose(meeting -> {
            if (!meeting.viewer().writes()) throw Refusal.forbidden(actor);
            Future<List<String>> changes = occasion == Occasion.AGENDA_REVISED
                    ? meetings.revision(actor, meetingId).map(MeetingLetters::told)
                    : Future.succeededFuture(List.of());
            return changes.compose(told -> db.read(conn -> receivers.of(conn, meeting, occasion))
                    .map(groups -> preview(occasion, meeting, told, groups)));
        });
    }

    private Preview preview(Occasion occasion, MeetingSnapshot meeting, List<String> changes, List<Group> groups) {
        Notice notice = letters.notice(occasion, meeting, changes);
        List<Letter> sent = letters.of(notice, groups, person -> null);
        Letter shown = sent.isEmpty() ? notice.to("", "") : sent.get(0);
        return new Preview(sent.size(), groups.stream().map(Part::of).toList(), shown.subject(), shown.text());
    }
}
