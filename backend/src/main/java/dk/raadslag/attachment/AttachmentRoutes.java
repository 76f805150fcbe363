package dk.raadslag.attachment;

import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.http.Created;
import dk.raadslag.http.Download;
import dk.raadslag.meeting.MeetingRoutes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /api/items/…/attachments} and {@code /api/attachments}. */
final class AttachmentRoutes {
    private AttachmentRoutes() {}

    private record Edit(String title, boolean ofDecision, long version) {}

    private record Order(List<UUID> order, long version) {}

    static void mount(Api api, UploadService uploads, AttachmentService attachments, FileService files) {
        mountUploads(api, uploads);
        mountChanges(api, attachments);
        mountFiles(api, files);
    }

    private static void mountUploads(Api api, UploadService uploads) {
        api.onStream("uploadAttachment", request -> {
            boolean ofDecision = request.query("ofDecision").map("true"::equals).orElse(false);
            return uploads.add(
                            request.actor(),
                            request.id("itemId"),
                            request.wishedIdOfFile(),
                            ofDecision,
                            upload(request))
                    .map(Created::new);
        });
        api.onStream(
                "replaceAttachmentFile",
                request -> uploads.replace(request.actor(), request.id("attachmentId"), upload(request)));
    }

    private static Upload upload(ApiRequest request) {
        return new Upload(request.query("name").orElse(""), request.announcedLength(), request.stream());
    }

    private static void mountChanges(Api api, AttachmentService attachments) {
        api.on("editAttachment", Edit.class, (request, body) -> attachments
                .edit(request.actor(), request.id("attachmentId"), body.title(), body.ofDecision(), body.version())
                .map(MeetingRoutes::done));
        api.on("removeAttachment", request -> attachments
                .remove(
                        request.actor(),
                        request.id("attachmentId"),
                        request.number("version").orElseThrow())
                .map(MeetingRoutes::done));
        api.on("orderAttachments", Order.class, (request, body) -> attachments
                .order(request.actor(), request.id("itemId"), body.order(), body.version())
                .map(MeetingRoutes::done));
    }

    private static void mountFiles(Api api, FileService files) {
        api.on("getAttachmentFile", request -> files.file(
                        request.actor(),
                        request.id("attachmentId"),
                        request.number("version").map(Long::intValue),
                        request.query("ticket"))
                .map(file -> download(files, file, request.query("save").isPresent())));
        api.on("listAttachmentVersions", request -> files.versions(request.actor(), request.id("attachmentId"))
                .map(versions -> Map.of("versions", versions)));
        api.on("linkAttachment", request -> {
            UUID id = request.id("attachmentId");
            return files.ticket(request.actor(), id).map(ticket -> {
                String address = "/api/attachments/" + id + "/file";
                return new Created(Map.of(
                        "url",
                        ticket.map(secret -> address + "?ticket=" + secret).orElse(address)));
            });
        });
    }

    /** The browser shows PDF and pictures; Office files are for the program that reads them. */
    private static Download download(FileService files, FileVersion file, boolean save) {
        boolean shown =
                file.mediaType().equals("application/pdf") || file.mediaType().startsWith("image/");
        return new Download(
                file.mediaType(),
                file.fileName(),
                shown && !save,
                file.sha256(),
                file.size(),
                (from, to, out) -> files.send(file, from, to, out));
    }
}
