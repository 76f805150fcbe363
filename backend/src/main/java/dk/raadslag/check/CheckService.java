package dk.raadslag.check;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.paper.PaperFacts;
import dk.raadslag.paper.PaperService;
import dk.raadslag.promise.PromiseService;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a document before it is sent out. */
public final class CheckService {
    private final Vertx vertx;
    private final Database db;
    private final MeetingService meetings;
    private final PaperService papers;
    private final PromiseService promises;

    CheckService(Vertx vertx, Database db, MeetingService meetings, PaperService papers, PromiseService promises) {
        this.vertx = vertx;
        this.db = db;
        this.meetings = meetings;
        this.papers = papers;
        this.promises = promises;
    }

    /** Refuses a document with a finding that blocks: it leaks a closed item, or says that an open one is closed. */
    public static void refuseLeaks(MeetingSnapshot meeting) {
        Checks.ofSecrecy(meeting)
                .flatMap(finding -> finding.refusal().stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    /**
     * For those who write: checks the agenda until the meeting is over, the minutes after that; then also what was
     * promised, at the end.
     */
    public Future<List<Finding>> check(Actor actor, UUID meetingId) {
        return meetings.get(actor, meetingId).compose(meeting -> {
            if (!meeting.viewer().writes()) throw Refusal.forbidden(actor);
            return meetings.list().known(actor, LinkCheck.linked(meeting)).compose(known -> papers.facts(files(meeting))
                    .compose(facts -> checked(meeting, known, facts))
                    .compose(findings -> withPromises(meeting, findings)));
        });
    }

    /** All words of a meeting are too many for an event loop. */
    private Future<List<Finding>> checked(MeetingSnapshot meeting, Set<UUID> known, Map<String, PaperFacts> facts) {
        return db.read(conn -> CheckStore.coming(conn, meeting.bodyId(), meeting.start()))
                .compose(coming -> vertx.executeBlocking(
                        () -> Stream.concat(
                                        Checks.of(meeting, meeting.kind(), known, facts).stream(),
                                        NextMeetingCheck.of(meeting, coming))
                                .toList(),
                        false));
    }

    private Future<List<Finding>> withPromises(MeetingSnapshot meeting, List<Finding> findings) {
        if (meeting.kind() != Kind.MINUTES) return Future.succeededFuture(findings);
        return promises.open(meeting).map(open -> Stream.concat(
                        findings.stream(), meeting.items().flatMap(item -> PromiseCheck.of(item, open)))
                .toList());
    }

    private static Set<String> files(MeetingSnapshot meeting) {
        return meeting.items()
                .flatMap(item -> item.attachments().stream())
                .map(Attachment::sha256)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
