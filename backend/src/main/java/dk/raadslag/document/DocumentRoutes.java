package dk.raadslag.document;

import dk.raadslag.document.append.Order.Manner;
import dk.raadslag.document.write.Format;
import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.http.Created;
import dk.raadslag.http.Document;
import dk.raadslag.http.Streamed;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import io.vertx.core.Future;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Documents in and out: import of text, agenda and minutes as files, and what was sent out. */
final class DocumentRoutes {
    private DocumentRoutes() {}

    static void mountImport(Api api, ImportService imports) {
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
    }

    static void mountDocuments(Api api, MeetingService meetings, EditionService editions, PapersService papers) {
        api.on("getMinutesPdf", request -> minutes(request, meetings)
                .compose(seen -> pdf(request, seen, editions, papers)));
        api.on("getMinutesFile", request -> minutes(request, meetings)
                .compose(seen -> printed(request, seen, format(request), editions)));
        api.on("getAgendaPdf", request -> agenda(request, meetings)
                .compose(seen -> pdf(request, seen, editions, papers)));
        api.on("getAgendaFile", request -> agenda(request, meetings)
                .compose(seen -> printed(request, seen, format(request), editions)));
    }

    static void mountBundles(Api api, BundleService bundles) {
        api.on("getMeetingBundle", request -> bundles.of(
                        request.actor(), request.id("meetingId"), request.query("ticket"), request::letOthers)
                .map(zip -> new Streamed("application/zip", zip.name(), zip.content())));
        api.on("linkMeetingBundle", request -> {
            UUID id = request.id("meetingId");
            String address = "/api/meetings/" + id + "/bundle";
            return bundles.ticket(request.actor(), id)
                    .map(ticket -> new Created(Map.of(
                            "url",
                            ticket.map(secret -> address + "?ticket=" + secret).orElse(address))));
        });
    }

    static void mountExcerpts(Api api, ExcerptService excerpts) {
        api.on("getExcerpt", request -> excerpts.item(request.actor(), request.id("itemId"), format(request))
                .map(file -> document(format(request), file)));
        api.on("getParticipantsFile", request -> excerpts.participants(
                        request.actor(), request.id("meetingId"), format(request))
                .map(file -> document(format(request), file)));
        api.on("getDecisions", request -> excerpts.decisions(request.actor(), request.id("meetingId"), format(request))
                .map(file -> document(format(request), file)));
        api.on("getBodyDecisions", request -> excerpts.decisions(
                        request.actor(),
                        request.word("bodyId"),
                        request.day("from").orElseThrow(),
                        request.day("to").orElseThrow(),
                        format(request))
                .map(file -> document(format(request), file)));
    }

    static void mountEditions(Api api, EditionService editions, VerifyService verify) {
        api.on("getEdition", request -> editions.content(request.actor(), edition(request))
                .map(file -> new Document("application/json", file.name(), file.bytes())));
        api.on("getEditionPdf", request -> edition(request, Format.PDF, editions));
        api.on("getEditionFile", request -> edition(request, format(request), editions));
        api.on(
                "verifyFile",
                request -> verify.find(request.actor(), request.query("sha256").orElseThrow()));
    }

    private static Future<MeetingSnapshot> minutes(ApiRequest request, MeetingService meetings) {
        return meetings.minutes(request.actor(), request.id("meetingId"));
    }

    private static Future<MeetingSnapshot> agenda(ApiRequest request, MeetingService meetings) {
        return meetings.get(request.actor(), request.id("meetingId")).map(seen -> seen.withKind(Kind.AGENDA));
    }

    /** A document, or with its papers a file that is made while it is sent. */
    private static Future<Object> pdf(
            ApiRequest request, MeetingSnapshot seen, EditionService editions, PapersService papers) {
        if (request.query("papers").isEmpty())
            return printed(request, seen, Format.PDF, editions).map(Object.class::cast);
        Manner manner = Manner.valueOf(request.query("papers").get().toUpperCase(Locale.ROOT));
        return papers.of(request.actor(), seen, manner, request::letOthers)
                .map(made -> new Streamed(Format.PDF.mediaType(), made.name(), made.content()));
    }

    private static Future<Document> printed(
            ApiRequest request, MeetingSnapshot seen, Format format, EditionService editions) {
        return editions.current(request.actor(), seen, format, request::letOthers)
                .map(file -> document(format, file));
    }

    private static Future<Document> edition(ApiRequest request, Format format, EditionService editions) {
        return editions.file(request.actor(), edition(request), format).map(file -> document(format, file));
    }

    private static Document document(Format format, PrintedFile file) {
        return new Document(format.mediaType(), file.name(), file.bytes());
    }

    private static Format format(ApiRequest request) {
        return Format.ofEnding(request.query("as").orElseThrow());
    }

    private static EditionService.Key edition(ApiRequest request) {
        Kind kind = Kind.valueOf(request.word("kind").toUpperCase(Locale.ROOT));
        return new EditionService.Key(request.id("meetingId"), kind, request.place("number"));
    }
}
