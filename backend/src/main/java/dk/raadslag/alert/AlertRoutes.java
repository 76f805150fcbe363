package dk.raadslag.alert;

import dk.raadslag.http.Api;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /api/me/alerts} and {@code /api/me/alert-mailing}. */
final class AlertRoutes {
    private AlertRoutes() {}

    private record ReadAlerts(List<UUID> ids) {}

    private record SetMailing(Language language, Mailing minutes, Mailing rounds, Mailing answers, Mailing followUps) {
        Wishes wishes() {
            return new Wishes(
                    language,
                    Map.of(
                            Interest.MINUTES,
                            minutes,
                            Interest.ROUNDS,
                            rounds,
                            Interest.ANSWERS,
                            answers,
                            Interest.FOLLOW_UPS,
                            followUps));
        }
    }

    private record OwnMailing(
            String email, Language language, Mailing minutes, Mailing rounds, Mailing answers, Mailing followUps) {
        static OwnMailing of(MailingService.Own own) {
            return new OwnMailing(
                    own.email(),
                    own.language(),
                    own.mailing().get(Interest.MINUTES),
                    own.mailing().get(Interest.ROUNDS),
                    own.mailing().get(Interest.ANSWERS),
                    own.mailing().get(Interest.FOLLOW_UPS));
        }
    }

    static void mount(Api api, AlertService alerts, MailingService mailing) {
        api.on("getAlertMailing", request -> mailing.of(request.actor()).map(OwnMailing::of));
        api.on("setAlertMailing", SetMailing.class, (request, body) -> mailing.set(request.actor(), body.wishes())
                .map(OwnMailing::of));
        api.on("getAlerts", request -> alerts.of(request.actor()));
        api.on("readAlerts", ReadAlerts.class, (request, body) -> alerts.read(request.actor(), body.ids()));
    }
}
