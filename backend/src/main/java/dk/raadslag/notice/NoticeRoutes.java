package dk.raadslag.notice;

import dk.raadslag.http.Api;
import dk.raadslag.mail.Occasion;
import java.util.Locale;

/** {@code /api/meetings/{meetingId}/letter}. */
final class NoticeRoutes {
    private NoticeRoutes() {}

    static void mount(Api api, NoticeService notices) {
        api.on(
                "getLetter",
                request -> notices.preview(
                        request.actor(),
                        request.id("meetingId"),
                        Occasion.valueOf(request.query("occasion").orElseThrow().toUpperCase(Locale.ROOT))));
    }
}
