package dk.raadslag.document;

import dk.raadslag.document.write.Format;
import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.http.Created;
import dk.raadslag.http.Document;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import io.vertx.core.Future;
import java.util.Locale;

/** Documents in and out: import of text, agenda and minutes as files. */
final class DocumentRoutes {
    private DocumentRoutes() {}

    static void mount(Api api, ImportService imports, MeetingService meetings, EditionService editions) {
        api.on(
                "previewImport",
                request ->
                        imports.preview(request.actor(), request.bytes().getBytes(), ImportQuery.of(request::query)));
        api.on("importMeeting", request -> imports.importText(
                        request.actor(),
                        request.wishedIdOfFile(),
                        request.bytes().getBytes(),
                        ImportQuery.of(request::query))
                .map(Created::new));
        api.on("getMinutesPdf", request -> minutes(request, Format.PDF, meetings, editions));
        api.on("getMinutesFile", request -> minutes(request, format(request), meetings, editions));
        api.on("getAgendaPdf", request -> agenda(request, Format.PDF, meetings, editions));
        api.on("getAgendaFile", request -> agenda(request, format(request), meetings, editions));
        api.on("getEdition", request -> editions.content(
                        request.actor(), request.id("meetingId"), kind(request), edition(request))
                .map(bytes -> new Document("application/json", "udgave-" + edition(request) + ".json", bytes)));
        api.on("getEditionPdf", request -> editions.pdf(
                        request.actor(), request.id("meetingId"), kind(request), edition(request))
                .map(bytes -> new Document("application/pdf", "udgave-" + edition(request) + ".pdf", bytes)));
    }

    private static Future<Document> minutes(
            ApiRequest request, Format format, MeetingService meetings, EditionService editions) {
        return meetings.minutes(request.actor(), request.id("meetingId"))
                .compose(meeting -> file(request, meeting, "referat", format, editions));
    }

    private static Future<Document> agenda(
            ApiRequest request, Format format, MeetingService meetings, EditionService editions) {
        return meetings.get(request.actor(), request.id("meetingId"))
                .compose(meeting -> file(request, meeting.withKind(Kind.AGENDA), "dagsorden", format, editions));
    }

    private static Future<Document> file(
            ApiRequest request, MeetingSnapshot seen, String kind, Format format, EditionService editions) {
        request.letOthers();
        return editions.print(seen, format)
                .map(bytes -> new Document(format.mediaType(), name(kind, seen, format), bytes));
    }

    private static Format format(ApiRequest request) {
        return Format.ofEnding(request.query("as").orElseThrow());
    }

    private static Kind kind(ApiRequest request) {
        return Kind.valueOf(request.word("kind").toUpperCase(Locale.ROOT));
    }

    private static int edition(ApiRequest request) {
        return request.place("number");
    }

    /** E.g. {@code referat-kkr-midtjylland-2020-02-05.pdf}. */
    private static String name(String document, MeetingSnapshot meeting, Format format) {
        return document + "-" + meeting.bodyId() + "-" + meeting.start().toLocalDate() + "." + format.ending();
    }
}
