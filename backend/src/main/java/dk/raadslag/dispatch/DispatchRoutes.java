package dk.raadslag.dispatch;

import dk.raadslag.document.PrintedFile;
import dk.raadslag.document.write.Format;
import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.http.Created;
import dk.raadslag.http.Document;
import dk.raadslag.http.Done;
import dk.raadslag.http.Streamed;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /api/items/{itemId}/dispatch…}, and {@code /api/dispatched} behind the links. */
final class DispatchRoutes {
    private DispatchRoutes() {}

    private record Send(UUID id, List<UUID> receivers, String words, String reason, String seal) {
        DispatchService.Wish wish() {
            return new DispatchService.Wish(id, receivers, kept(words), kept(reason), seal);
        }
    }

    private record Again(boolean confirmed) {}

    private record Link(String link) {}

    static void mount(Api api, DispatchService dispatches, ReceiptService receipts) {
        api.on("getDispatchDraft", request -> dispatches.draft(request.actor(), request.id("itemId")));
        api.on("getDispatchDraftFile", request -> draftFile(request, dispatches));
        api.on("sendDispatch", Send.class, (request, body) -> dispatches
                .send(request.actor(), request.id("itemId"), body.wish())
                .map(id -> new Created(Map.of("id", id))));
        api.on("listDispatches", request -> receipts.list(request.actor(), request.id("itemId")));
        api.on("sendDispatchAgain", Again.class, (request, body) -> receipts.again(
                        request.actor(), request.id("dispatchId"), request.id("receiptId"), body.confirmed())
                .map(Done.NOW));
        api.on("closeDispatchLink", request -> receipts.revoke(
                        request.actor(), request.id("dispatchId"), request.id("receiptId"))
                .map(Done.NOW));
        api.on("closeDispatchLinks", request -> receipts.revoke(request.actor(), request.id("dispatchId"), null)
                .map(Done.NOW));
    }

    static void mountLinks(Api api, LinkService links) {
        api.on("readDispatched", Link.class, (request, body) -> links.read(body.link()));
        api.on("openDispatched", Link.class, (request, body) -> links.opened(body.link())
                .map(Done.NOW));
        api.on("getDispatchedFile", request -> {
            UUID receipt = request.id("receiptId");
            String ticket = request.query("ticket").orElseThrow();
            return switch (request.word("file")) {
                case "excerpt" -> links.excerpt(receipt, ticket).map(file -> streamed(Format.PDF.mediaType(), file));
                case "proposal" -> links.proposal(receipt, ticket).map(file -> streamed(Format.DOCX.mediaType(), file));
                default -> links.papers(receipt, ticket).map(file -> streamed("application/zip", file));
            };
        });
    }

    private static Future<Document> draftFile(ApiRequest request, DispatchService dispatches) {
        UUID item = request.id("itemId");
        UUID receiver = request.query("receiver").map(UUID::fromString).orElse(null);
        if (request.word("file").equals("excerpt"))
            return dispatches.draftExcerpt(request.actor(), item, receiver).map(file -> document(Format.PDF, file));
        return dispatches.draftProposal(request.actor(), item, receiver).map(file -> document(Format.DOCX, file));
    }

    private static Document document(Format format, PrintedFile file) {
        return new Document(format.mediaType(), file.name(), file.bytes());
    }

    private static Streamed streamed(String mediaType, LinkService.Sealed file) {
        return new Streamed(mediaType, file.name(), file.content());
    }

    private static String kept(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
