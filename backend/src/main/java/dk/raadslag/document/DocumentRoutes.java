package dk.raadslag.document;

import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.http.Created;
import dk.raadslag.http.Document;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import java.util.Locale;

/** Documents in and out: import of text, minutes as PDF. */
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
        api.on("getMinutesPdf", request -> meetings.minutes(request.actor(), request.id("meetingId"))
                .compose(meeting -> {
                    request.letOthers();
                    return editions.print(meeting)
                            .map(pdf -> new Document("application/pdf", name("referat", meeting), pdf));
                }));
        api.on("getAgendaPdf", request -> meetings.get(request.actor(), request.id("meetingId"))
                .compose(meeting -> {
                    request.letOthers();
                    return editions.print(meeting.withKind(Kind.AGENDA))
                            .map(pdf -> new Document("application/pdf", name("dagsorden", meeting), pdf));
                }));
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
        return request.place("number");
    }

    /** E.g. {@code referat-kkr-midtjylland-2020-02-05.pdf}. */
    private static String name(String document, MeetingSnapshot meeting) {
        return document + "-" + meeting.bodyId() + "-" + meeting.start().toLocalDate() + ".pdf";
    }
}
