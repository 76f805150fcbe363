package dk.raadslag.document;

import dk.raadslag.document.print.MeetingPdf;
import dk.raadslag.http.Api;
import dk.raadslag.http.Created;
import dk.raadslag.http.Document;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.protocol.MeetingSnapshot;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;

/** Documents in and out: import of text, minutes as PDF. */
public final class DocumentRoutes {
    private DocumentRoutes() {}

    public static void mount(Vertx vertx, Api api, ImportService imports, MeetingService meetings) {
        api.on("importMeeting", request -> imports.importText(
                        request.actor(), request.bytes().getBytes())
                .map(Created::new));
        api.on("getMinutesPdf", request -> meetings.minutes(request.actor(), request.id("meetingId"))
                .compose(meeting -> {
                    Callable<Document> printing =
                            () -> new Document("application/pdf", name(meeting), MeetingPdf.of(meeting));
                    return vertx.executeBlocking(printing, false);
                }));
    }

    /** E.g. {@code referat-kkr-midtjylland-2020-02-05.pdf}. */
    private static String name(MeetingSnapshot meeting) {
        return "referat-" + meeting.bodyId() + "-" + meeting.start().toLocalDate() + ".pdf";
    }
}
