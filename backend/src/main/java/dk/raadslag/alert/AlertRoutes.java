package dk.raadslag.alert;

import dk.raadslag.http.Api;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code /api/me/alerts}, {@code /api/me/alert-mailing} and {@code /api/me/pushing}. */
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

    private record Pushing(Mailing meetings, Mailing minutes, Mailing rounds, Mailing answers, Mailing followUps) {
        static Pushing of(Map<Interest, Mailing> wishes) {
            return new Pushing(
                    wishes.get(Interest.MEETINGS),
                    wishes.get(Interest.MINUTES),
                    wishes.get(Interest.ROUNDS),
                    wishes.get(Interest.ANSWERS),
                    wishes.get(Interest.FOLLOW_UPS));
        }

        Map<Interest, Mailing> wishes() {
            return Map.of(
                    Interest.MEETINGS, meetings,
                    Interest.MINUTES, minutes,
                    Interest.ROUNDS, rounds,
                    Interest.ANSWERS, answers,
                    Interest.FOLLOW_UPS, followUps);
        }
    }

    static void mount(Api api, AlertService alerts, MailingService mailing, PushingService pushing) {
        api.on("getPushing", request -> pushing.of(request.actor()).map(Pushing::of));
        api.on("setPushing", Pushing.class, (request, body) -> pushing.set(request.actor(), body.wishes())
                .map(Pushing::of));
        api.on("getAlertMailing", request -> mailing.of(request.actor()).map(OwnMailing::of));
        api.on("setAlertMailing", SetMailing.class, (request, body) -> mailing.set(request.actor(), body.wishes())
                .map(OwnMailing::of));
        api.on("getAlerts", request -> alerts.of(request.actor()));
        api.on("readAlerts", ReadAlerts.class, (request, body) -> alerts.read(request.actor(), body.ids()));
    }
}
