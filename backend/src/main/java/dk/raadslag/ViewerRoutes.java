package dk.raadslag;

import dk.raadslag.access.Actor;
import dk.raadslag.http.Api;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /api/settings} and {@code /api/me}: what the browser needs before and after login. */
final class ViewerRoutes {
    private ViewerRoutes() {}

    static void mount(Api api, Config config) {
        Config.Auth auth = config.auth();
        Map<String, Object> settings = Map.of(
                "demo",
                config.demo(),
                "uploadMaxMb",
                config.files().uploadMaxMb(),
                "auth",
                Map.of("url", auth.url(), "realm", auth.realm(), "clientId", auth.client()));
        api.on("getSettings", request -> Future.succeededFuture(settings));
        api.on("getMe", request -> Future.succeededFuture(me(request.actor())));
    }

    private static Map<String, Object> me(Actor actor) {
        Map<String, Object> me = new LinkedHashMap<>();
        me.put("name", actor.name());
        me.put("roles", actor.roles());
        return me;
    }
}
