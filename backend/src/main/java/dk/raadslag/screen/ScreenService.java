package dk.raadslag.screen;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.SecretLink;
import dk.raadslag.attendance.ArrivalService;
import dk.raadslag.attendance.QrCode;
import dk.raadslag.db.Database;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The side of the screen: it says again and again that it is here, without a login, and hears what to show: a code, or
 * the meeting that it was let into.
 */
final class ScreenService {
    /** New ones that one address may ask for; one that is here already keeps its secret, so honest people need few. */
    private static final int MOST_NEW = 30;

    private static final Duration NEW_WITHIN = Duration.ofMinutes(10);
    /** In all: those that leave are forgotten soon. */
    private static final int MOST_WAITING = 1000;

    private static final Duration SEEN_EVERY = Duration.ofSeconds(30);
    /** That so many fresh codes are taken does not happen. */
    private static final int MOST_CODES = 5;

    private final Database db;
    private final ScreenStore screens;
    private final ScreenCodeStore codes;
    private final ArrivalService arrivals;
    private final Clock clock;
    private final Tries asking;

    ScreenService(Database db, ScreenStore screens, ScreenCodeStore codes, ArrivalService arrivals, Clock clock) {
        this.db = db;
        this.screens = screens;
        this.codes = codes;
        this.arrivals = arrivals;
        this.clock = clock;
        this.asking = new Tries(clock, MOST_NEW, NEW_WITHIN);
    }

    /**
     * What a screen says.
     *
     * @param secret what it was given, null when it is new
     * @param code that it shows, null when it shows none
     * @param origin the address of this server as the browser knows it
     */
    record Here(String secret, String code, Device device, String origin) {}

    /**
     * What it hears.
     *
     * @param state {@code waiting}, {@code let-in}, or {@code ended}: it forgets its secret and begins anew
     * @param secret only for a new one
     * @param code to show from now on; null when the one that it shows goes on, and when it was let in
     * @param meetingId that it was let into
     * @param arrival the code to register with, while there is one
     */
    record Told(String state, String secret, Shown code, UUID meetingId, ArrivalService.Shown arrival) {
        static final Told ENDED = new Told("ended", null, null, null, null);
    }

    /** A code, and as a QR code the address that lets it in. */
    record Shown(String code, int size, String path) {}

    /** @param address where the request comes from; it is kept nowhere but in memory, for a count */
    Future<Told> here(Here here, String address) {
        if (here.secret() == null) return begin(here, address);
        Instant now = clock.instant();
        return db.read(conn -> screens.bySecret(conn, SecretLink.hash(here.secret()), now))
                .compose(found -> {
                    // One that nobody knows has ended, and was forgotten.
                    if (found.isEmpty()) return Future.succeededFuture(Told.ENDED);
                    Screen screen = found.get();
                    Future<Told> told = screen.isLetIn() ? letIn(screen, here) : waiting(screen, here, now);
                    return told.compose(answer -> db.write(conn -> screens.seen(conn, screen, now, SEEN_EVERY))
                            .map(answer));
                });
    }

    private Future<Told> begin(Here here, String address) {
        asking.require(address);
        asking.count(address);
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        String secret = SecretLink.fresh();
        return db.transaction(conn -> screens.waiting(conn)
                .compose(waiting -> waiting >= MOST_WAITING
                        ? Future.failedFuture(new Refusal(Code.TOO_MANY))
                        : screens.add(conn, id, SecretLink.hash(secret), here.device(), now))
                .compose(ok -> fresh(conn, id, here.origin(), now, MOST_CODES))
                .map(code -> new Told("waiting", secret, code, null, null)));
    }

    private Future<Told> waiting(Screen screen, Here here, Instant now) {
        return db.transaction(conn -> isShown(conn, screen, here.code(), now)
                .compose(goesOn -> goesOn
                        ? Future.succeededFuture((Shown) null)
                        : fresh(conn, screen.id(), here.origin(), now, MOST_CODES))
                .map(code -> new Told("waiting", null, code, null, null)));
    }

    private Future<Boolean> isShown(SqlConnection conn, Screen screen, String code, Instant now) {
        if (code == null) return Future.succeededFuture(false);
        return codes.isShown(conn, SecretLink.hash(code), screen.id(), now.minus(ScreenCodes.SHOWN));
    }

    private Future<Shown> fresh(SqlConnection conn, UUID screen, String origin, Instant now, int left) {
        String code = ScreenCodes.fresh();
        return codes.add(conn, SecretLink.hash(code), screen, now, now.plus(ScreenCodes.VALID))
                .compose(added -> {
                    if (!added && left > 0) return fresh(conn, screen, origin, now, left - 1);
                    QrCode qr = QrCode.of(origin + "/sal/ind/" + code);
                    return Future.succeededFuture(new Shown(code, qr.size(), qr.path()));
                });
    }

    private Future<Told> letIn(Screen screen, Here here) {
        Actor actor = Screens.actor(screen);
        return arrivals.onScreen(actor, screen.meetingId(), here.origin())
                .map(arrival -> new Told("let-in", null, null, screen.meetingId(), arrival.orElse(null)));
    }
}
