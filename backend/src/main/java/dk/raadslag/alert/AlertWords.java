package dk.raadslag.alert;

import dk.raadslag.access.Actor;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts alerts into what their reader may know now, each by the feature that it is of. */
final class AlertWords {
    private final List<AlertSource> sources;

    AlertWords(List<AlertSource> sources) {
        this.sources = sources;
    }

    /** Newest first; those that the actor may not know of are left out. */
    Future<List<Told>> told(SqlConnection conn, Actor actor, List<Alert> alerts) {
        Future<List<Told>> all = Future.succeededFuture(new ArrayList<>());
        for (AlertSource source : sources) {
            List<Alert> own = alerts.stream()
                    .filter(alert -> source.kinds().contains(alert.about().kind()))
                    .toList();
            if (own.isEmpty()) continue;
            all = all.compose(before -> source.told(conn, actor, own).map(more -> {
                before.addAll(more);
                return before;
            }));
        }
        return all.map(found -> found.stream()
                .sorted(Comparator.comparing(Told::at).reversed().thenComparing(Told::id))
                .toList());
    }
}
