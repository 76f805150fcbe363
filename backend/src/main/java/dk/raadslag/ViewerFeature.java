package dk.raadslag;

import dk.raadslag.access.Actor;
import dk.raadslag.body.BodyFeature;
import dk.raadslag.body.Seat;
import dk.raadslag.calendar.CalendarFeature;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /api/settings} and {@code /api/me}: what the browser needs before and after login. */
final class ViewerFeature implements Feature {
    private final Map<String, Object> settings;
    private final BodyFeature bodies;
    private final CalendarFeature calendar;
    private final Clock clock;

    ViewerFeature(Config config, BodyFeature bodies, CalendarFeature calendar, Clock clock) {
        Config.Auth auth = config.auth();
        settings = Map.of(
                "demo",
                config.demo(),
                "uploadMaxMb",
                config.files().uploadMaxMb(),
                "calendarReplies",
                config.mail().replies().isPresent(),
                "auth",
                Map.of("url", auth.url(), "realm", auth.realm(), "clientId", auth.client()),
                "pages",
                config.pages());
        this.bodies = bodies;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void mount(Api api) {
        api.on("getSettings", request -> {
            Map<String, Object> now = new HashMap<>(settings);
            now.put("now", clock.instant());
            return Future.succeededFuture(now);
        });
        api.on("getMe", request -> me(request.actor()));
    }

    /** A failing calendar keeps nobody from logging in. */
    private Future<Map<String, Object>> me(Actor actor) {
        if (actor.isAnonymous()) return Future.succeededFuture(me(actor, List.of()));
        return calendar.seen(actor)
                .transform(told -> bodies.seatsOf(actor.subject()))
                .map(seats -> me(actor, seats));
    }

    private Map<String, Object> me(Actor actor, List<Seat> seats) {
        Map<String, Object> me = new LinkedHashMap<>();
        me.put("name", actor.name());
        me.put("roles", actor.roles());
        me.put("bodies", bodies.ofActor(actor));
        me.put("seats", seats.stream().map(seat -> mine(actor, seat)).toList());
        return me;
    }

    private static Map<String, Object> mine(Actor actor, Seat seat) {
        boolean isHolder =
                seat.holder() != null && actor.subject().equals(seat.holder().subject());
        return Map.of("seatId", seat.id(), "bodyId", seat.bodyId(), "from", seat.from(), "isSubstitute", !isHolder);
    }
}
