package dk.raadslag;

import dk.raadslag.access.Actor;
import dk.raadslag.body.BodyFeature;
import dk.raadslag.body.Seat;
import dk.raadslag.http.Api;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code /api/settings} and {@code /api/me}: what the browser needs before and after login. */
final class ViewerRoutes {
    private ViewerRoutes() {}

    /** @param seen told who is here; that it cannot be told keeps nobody out */
    static void mount(Api api, Config config, BodyFeature bodies, Function<Actor, Future<Void>> seen, Clock clock) {
        Config.Auth auth = config.auth();
        Map<String, Object> settings = Map.of(
                "demo",
                config.demo(),
                "uploadMaxMb",
                config.files().uploadMaxMb(),
                "auth",
                Map.of("url", auth.url(), "realm", auth.realm(), "clientId", auth.client()));
        api.on("getSettings", request -> {
            Map<String, Object> now = new HashMap<>(settings);
            now.put("now", clock.instant());
            return Future.succeededFuture(now);
        });
        api.on("getMe", request -> {
            Actor actor = request.actor();
            if (actor.isAnonymous()) return Future.succeededFuture(me(actor, List.of()));
            return seen.apply(actor)
                    .transform(told -> bodies.seatsOf(actor.subject()))
                    .map(seats -> me(actor, seats));
        });
    }

    private static Map<String, Object> me(Actor actor, List<Seat> seats) {
        Map<String, Object> me = new LinkedHashMap<>();
        me.put("name", actor.name());
        me.put("roles", actor.roles());
        me.put("seats", seats.stream().map(seat -> mine(actor, seat)).toList());
        return me;
    }

    private static Map<String, Object> mine(Actor actor, Seat seat) {
        boolean isHolder =
                seat.holder() != null && actor.subject().equals(seat.holder().subject());
        return Map.of("seatId", seat.id(), "bodyId", seat.bodyId(), "from", seat.from(), "isSubstitute", !isHolder);
    }
}
