package dk.raadslag.document;

import dk.raadslag.document.print.MeetingPdf;
import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.http.Created;
import dk.raadslag.http.Document;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.MeetingSnapshot.Kind;
import io.vertx.core.Vertx;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Documents in and out: import of text, minutes as PDF. */
public final class DocumentRoutes {
    private DocumentRoutes() {}

    public static void mount(
            Vertx vertx, Api api, ImportService imports, MeetingService meetings, EditionService editions) {
        api.on(
                "previewImport",
                request -> imports.preview(request.actor(), request.bytes().getBytes(), ImportQuery.of(request)));
        api.on("importMeeting", request -> imports.importText(
                        request.actor(),
                        request.wishedIdOfFile(),
                        request.bytes().getBytes(),
                        ImportQuery.of(request))
                .map(Created::new));
        api.on("getMinutesPdf", request -> meetings.minutes(request.actor(), request.id("meetingId"))
                .compose(meeting -> {
                    Callable<Document> printing =
                            () -> new Document("application/pdf", name("referat", meeting), MeetingPdf.of(meeting));
                    return vertx.executeBlocking(printing, false);
                }));
        api.on("getAgendaPdf", request -> meetings.get(request.actor(), request.id("meetingId"))
                .compose(meeting -> vertx.executeBlocking(
                        () -> new Document(
                                "application/pdf",
                                name("dagsorden", meeting),
                                MeetingPdf.of(meeting.withKind(Kind.AGENDA))),
                        false)));
        api.on("getEdition", request -> editions.content(
                        request.actor(), request.id("meetingId"), kind(request), edition(request))
                .map(bytes -> new Document("application/json", "udgave-" + edition(request) + ".json", bytes)));
        api.on("getEditionPdf", request -> editions.pdf(
                        request.actor(), request.id("meetingId"), kind(request), edition(request))
                .map(bytes -> new Document("application/pdf", "udgave-" + edition(request) + ".pdf", bytes)));
    }

    private static Kind kind(ApiRequest request) {
        return Kind.valueOf(request.word("kind").toUpperCase(Locale.ROOT));
    }

    private static int edition(ApiRequest request) {
        return Integer.parseInt(request.word("number"));
    }

    /** E.g. {@code referat-kkr-midtjylland-2020-02-05.pdf}. */
    private static String name(String document, MeetingSnapshot meeting) {
        return document + "-" + meeting.bodyId() + "-" + meeting.start().toLocalDate() + ".pdf";
    }
}
