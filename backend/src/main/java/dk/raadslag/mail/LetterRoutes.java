package dk.raadslag.mail;

import dk.raadslag.access.Refusal;
import dk.raadslag.http.Api;
import io.vertx.core.Future;
import java.util.Map;

/** {@code /api/letters}: the demo's letter box. Does not exist where real mail is sent. */
final class LetterRoutes {
    private LetterRoutes() {}

    static void mount(Api api, MailFeature mail, boolean demo) {
        api.on(
                "listLetters",
                request -> demo
                        ? mail.newest().map(letters -> Map.of("letters", letters))
                        : Future.failedFuture(Refusal.unknown()));
    }
}
