package dk.raadslag.comment;

import dk.raadslag.access.Actor;
import dk.raadslag.alert.About;
import dk.raadslag.alert.Alert;
import dk.raadslag.alert.AlertSource;
import dk.raadslag.alert.Kind;
import dk.raadslag.alert.Told;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people are told of rounds, as each may look at the round now. */
final class RoundAlerts implements AlertSource {
    private final RoundStore store;
    private final Looks looks;

    RoundAlerts(RoundStore store, Looks looks) {
        this.store = store;
        this.looks = looks;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(
                Kind.ROUND_OPENED, Kind.ROUND_EXTENDED, Kind.ROUND_VERSION, Kind.ROUND_ENDS, Kind.COMMENT_ANSWERED);
    }

    @Override
    public Future<List<Told>> told(SqlConnection conn, Actor actor, List<Alert> alerts) {
        List<UUID> meetingIds = alerts.stream()
                .map(alert -> alert.about().meetingId())
                .distinct()
                .toList();
        return store.ofMeetings(conn, meetingIds)
                .compose(rounds -> looks.looks(conn, actor, rounds))
                .map(found -> found.stream()
                        .collect(Collectors.toMap(look -> look.round().id(), Function.identity())))
                .map(found -> alerts.stream()
                        .flatMap(alert -> told(alert, found).stream())
                        .toList());
    }

    private static Optional<Told> told(Alert alert, Map<UUID, Look> found) {
        About about = alert.about();
        return Optional.ofNullable(found.get(about.partId())).flatMap(look -> {
            Told told = Told.of(alert, look.mine());
            if (about.itemId() == null) return Optional.of(deadline(told, look));
            return look.items().stream()
                    .filter(item -> item.id().equals(about.itemId()))
                    .findFirst()
                    .map(told::on);
        });
    }

    private static Told deadline(Told told, Look look) {
        if (look.isClosed()) return told;
        return told.until(
                look.round().deadline().toLocalDate(), look.round().deadline().toLocalTime());
    }
}
