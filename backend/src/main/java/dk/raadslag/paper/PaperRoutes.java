package dk.raadslag.paper;

import dk.raadslag.http.Api;

/** {@code /api/attachments/{attachmentId}/text}. */
final class PaperRoutes {
    private PaperRoutes() {}

    static void mount(Api api, PaperService papers) {
        api.on(
                "getAttachmentText",
                request -> papers.text(
                        request.actor(),
                        request.id("attachmentId"),
                        request.number("version").map(Long::intValue)));
    }
}
