package dk.raadslag.push;

import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.db.Database;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The devices that a person has allowed to be told on: each has their own, and nobody sees those of others. */
final class DeviceService {
    /** Devices of one person. */
    static final int MOST = 10;

    private final Database db;
    private final DeviceStore store = new DeviceStore();
    private final PushKeys keys;
    private final PushServices services;
    private final Clock clock;

    DeviceService(Database db, PushKeys keys, PushServices services, Clock clock) {
        this.db = db;
        this.keys = keys;
        this.services = services;
        this.clock = clock;
    }

    /**
     * @param key that a browser ties what its user allows to, in base64url; null where pushes are turned off
     * @param devices in the order in which they were allowed
     */
    record Own(String key, List<Listed> devices) {}

    /** A device as its owner sees it: its address is nobody's to read. */
    record Listed(UUID id, String name, Instant allowedAt, Instant seenAt) {
        static Listed of(Device device) {
            return new Listed(device.id(), device.name(), device.allowedAt(), device.seenAt());
        }
    }

    /** What a browser says of itself. */
    record Wish(String endpoint, String p256dh, String auth, String name) {}

    Future<Own> of(Actor actor) {
        if (actor.isAnonymous()) return Future.failedFuture(Refusal.forbidden(actor));
        Future<List<Listed>> all = db.read(conn -> store.of(conn, actor.subject()))
                .map(devices -> devices.stream().map(Listed::of).toList());
        return all.compose(devices -> services.any()
                ? keys.pair().map(pair -> new Own(pair.extractPublicKeyInUncompressedFormAsString(), devices))
                : Future.succeededFuture(new Own(null, devices)));
    }

    /**
     * Allows pushes to a device, or says that its owner is here with it, perhaps at a new address.
     *
     * @return fails with {@code unknown} for the id of another person's, {@code push-service-unknown} for an address
     *     that nothing is sent to, {@code too-many-devices}, {@code bad-request} for keys that are none
     */
    Future<Own> put(Actor actor, UUID id, Wish wish) {
        if (actor.isAnonymous()) return Future.failedFuture(Refusal.forbidden(actor));
        if (!services.take(wish.endpoint())) return Future.failedFuture(new Refusal(Code.PUSH_SERVICE_UNKNOWN));
        if (!areKeys(wish)) return Future.failedFuture(new Refusal(Code.BAD_REQUEST));
        Instant now = clock.instant();
        Device device = new Device(
                id,
                actor.subject(),
                wish.endpoint(),
                wish.p256dh(),
                wish.auth(),
                wish.name().strip(),
                now,
                now);
        return db.transaction(conn -> store.isOfOther(conn, id, actor.subject())
                        .compose(isOfOther ->
                                isOfOther ? Future.failedFuture(Refusal.unknown()) : store.of(conn, actor.subject()))
                        .compose(known -> known.size() >= MOST
                                        && known.stream()
                                                .noneMatch(one -> one.id().equals(id))
                                ? Future.failedFuture(new Refusal(Code.TOO_MANY_DEVICES, Map.of("most", MOST)))
                                : store.put(conn, device)))
                .compose(ok -> of(actor));
    }

    /** Ends it; does nothing when this person has no such device. */
    Future<Own> remove(Actor actor, UUID id) {
        if (actor.isAnonymous()) return Future.failedFuture(Refusal.forbidden(actor));
        return db.transaction(conn -> store.remove(conn, id, actor.subject())).compose(ok -> of(actor));
    }

    private static boolean areKeys(Wish wish) {
        try {
            UserAgentMessageEncryptionKeyInfo.of(wish.p256dh(), wish.auth());
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
