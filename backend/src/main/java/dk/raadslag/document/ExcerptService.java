package dk.raadslag.document;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.db.Database;
import dk.raadslag.document.layout.DocumentName;
import dk.raadslag.document.layout.ExcerptDocument;
import dk.raadslag.document.layout.Imprint;
import dk.raadslag.document.write.Format;
import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Parts of meetings as documents of their own. Each is made of what its reader sees of the meeting, and tells no more
 * than the agenda or the minutes that they may have.
 */
final class ExcerptService {
    /** A term and one year: a body meets some forty times in it. */
    private static final int MOST_YEARS = 5;

    private final Press press;
    private final Database db;
    private final Bodies bodies;
    private final ItemStore items;
    private final MeetingService meetings;
    private final LooksService looks;

    ExcerptService(
            Press press, Database db, Bodies bodies, ItemStore items, MeetingService meetings, LooksService looks) {
        this.press = press;
        this.db = db;
        this.bodies = bodies;
        this.items = items;
        this.meetings = meetings;
        this.looks = looks;
    }

    /** All that is printed of an item. */
    private record OfItem(MeetingSnapshot meeting, UUID itemId, Imprint imprint, String colour) {}

    private record OfMeeting(MeetingSnapshot meeting, Imprint imprint, String colour) {}

    private record OfBody(String body, LocalDate from, LocalDate to, List<MeetingSnapshot> meetings, String colour) {}

    /** One item; fails with {@code unknown}, also when the actor may know no more of it than its wording. */
    Future<PrintedFile> item(Actor actor, UUID itemId, Format format) {
        return db.read(conn -> items.meetingOf(conn, itemId))
                .map(found -> found.orElseThrow(Refusal::unknown))
                .compose(meetingId -> meetings.get(actor, meetingId))
                .compose(whole -> {
                    Item item = whole.item(itemId)
                            .filter(one ->
                                    MeetingSight.mayRead(one, whole.viewer().audience()))
                            .orElseThrow(Refusal::unknown);
                    boolean minutes = MeetingService.mayHaveMinutes(whole);
                    MeetingSnapshot seen = whole.withKind(minutes ? Kind.MINUTES : Kind.AGENDA);
                    // Of the rest of the meeting nothing is printed but its time and the people who came.
                    MeetingSnapshot alone = seen.withSections(seen.sections().stream()
                            .map(section -> section.keepItems(one -> one.id().equals(itemId)))
                            .toList());
                    Imprint imprint = Imprint.of(seen);
                    String name = DocumentName.excerpt(seen, item, format.ending());
                    return looks.of(seen)
                            .compose(look -> press.print(
                                    "excerpt " + format,
                                    new OfItem(alone, itemId, imprint, look.colour()),
                                    of -> format.write(ExcerptDocument.item(of.meeting(), of.itemId(), of.imprint())
                                            .withColour(of.colour()))))
                            .map(bytes -> new PrintedFile(name, bytes));
                });
    }

    /** The list of participants: for people who follow the meeting, for others once the minutes are sent. */
    Future<PrintedFile> participants(Actor actor, UUID meetingId, Format format) {
        return meetings.get(actor, meetingId).compose(whole -> {
            boolean may = whole.viewer().follows() || whole.status().isAtLeast(MeetingStatus.MINUTES_SENT);
            if (!may) throw Refusal.unknown();
            MeetingSnapshot seen = whole.withKind(Kind.MINUTES);
            Imprint imprint = Imprint.of(seen);
            return looks.of(seen)
                    .compose(look -> press.print(
                            "participants " + format,
                            new OfMeeting(seen, imprint, look.colour()),
                            of -> format.write(ExcerptDocument.participants(of.meeting(), of.imprint())
                                    .withColour(of.colour()))))
                    .map(bytes -> new PrintedFile(DocumentName.participants(seen, format.ending()), bytes));
        });
    }

    /** What was decided at a meeting, for those who may have its minutes; fails as these do. */
    Future<PrintedFile> decisions(Actor actor, UUID meetingId, Format format) {
        return meetings.minutes(actor, meetingId).compose(seen -> {
            Imprint imprint = Imprint.of(seen);
            return looks.of(seen)
                    .compose(look -> press.print(
                            "decisions " + format,
                            new OfMeeting(seen, imprint, look.colour()),
                            of -> format.write(ExcerptDocument.decisions(of.meeting(), of.imprint())
                                    .withColour(of.colour()))))
                    .map(bytes -> new PrintedFile(DocumentName.decisions(seen, format.ending()), bytes));
        });
    }

    /**
     * What a body decided from one day to another, as its minutes that were sent out tell; fails with {@code unknown},
     * {@code period-too-long}.
     */
    Future<PrintedFile> decisions(Actor actor, String bodyId, LocalDate from, LocalDate to, Format format) {
        Body body = bodies.byId(bodyId).orElseThrow(Refusal::unknown);
        if (to.isAfter(from.plusYears(MOST_YEARS))) throw new Refusal(Code.PERIOD_TOO_LONG);
        return meetings.withMinutes(bodyId, from, to)
                .compose(ids -> each(actor, ids, new ArrayList<>()))
                .compose(seen -> looks.now(bodyId)
                        .compose(look -> press.print(
                                "decisions of body " + format,
                                new OfBody(body.name(), from, to, seen, look.colour()),
                                of -> format.write(ExcerptDocument.decisions(
                                                of.body(), body.kind(), of.from(), of.to(), of.meetings())
                                        .withColour(of.colour())))))
                .map(bytes -> new PrintedFile(DocumentName.decisions(body.name(), from, to, format.ending()), bytes));
    }

    /** One after the other: a term of minutes is not loaded at once, and of each only what was decided is kept. */
    private Future<List<MeetingSnapshot>> each(Actor actor, List<UUID> ids, List<MeetingSnapshot> seen) {
        if (seen.size() == ids.size()) return Future.succeededFuture(seen);
        return meetings.minutes(actor, ids.get(seen.size())).compose(meeting -> {
            seen.add(meeting.mapItems(Item::decided));
            return each(actor, ids, seen);
        });
    }
}
