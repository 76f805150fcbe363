package dk.raadslag.external;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.base.Base;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.mail.Letter;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The register of external bodies. */
final class ExternalService {
    private static final int MOST = 200;

    private final Base base;
    private final ExternalPolicy policy;
    private final ExternalStore store;
    private final ChosenIdStore chosen = new ChosenIdStore();

    ExternalService(Base base, ExternalPolicy policy, ExternalStore store) {
        this.base = base;
        this.policy = policy;
        this.store = store;
    }

    /** What a body is called, and where it is written to. @param mail null for none */
    record Description(String name, String shortName, ExternalKind kind, String mail) {}

    /** @param more there are more than these */
    record Page(List<ExternalBody> bodies, boolean more) {}

    /** Those that have these words, of one region and of the whole country. For every secretariat. */
    Future<Page> found(Actor actor, String words, String region) {
        ExternalPolicy.demandReads(actor);
        return base.db()
                .read(conn -> store.found(conn, words, region, MOST + 1))
                .map(found -> new Page(found.subList(0, Math.min(MOST, found.size())), found.size() > MOST));
    }

    /**
     * Adds one. For a secretariat of the region, or any for the whole country.
     *
     * @param wished its id, null for any; if the same person asks again, it is added once
     * @param region null for the whole country
     * @return fails with {@code external-exists} when there is one of this name, with {@code bad-email} when no letter
     *     can go to the address
     */
    Future<ExternalBody> add(Actor actor, UUID wished, String region, Description how) {
        policy.demandWrites(actor, region);
        demandAddress(how.mail());
        UUID id = ChosenIdStore.orFresh(wished);
        ExternalBody body = new ExternalBody(
                id, how.name(), how.shortName(), how.kind(), region, null, how.mail(), today(), null, 1);
        return base.db().transaction(conn -> chosen.take(conn, actor, ChosenIdStore.Kind.EXTERNAL, place(region), id)
                .compose(fresh -> fresh ? store.insert(conn, body, actor.name()) : Future.succeededFuture(true))
                .map(ExternalService::demandNew)
                .compose(ok -> known(conn, id)));
    }

    /**
     * Changes one, or ends it after a day. A council stays the council of its municipality.
     *
     * @param validTo its last day, or null
     * @return fails with {@code unknown}, {@code stale-version}, {@code external-exists}, {@code external-ends-first},
     *     {@code bad-email} when no letter can go to a new address
     */
    Future<ExternalBody> change(Actor actor, UUID id, Description how, LocalDate validTo, long seen) {
        ExternalPolicy.demandReads(actor);
        return base.db().transaction(conn -> store.lock(conn, id)
                .map(found -> found.orElseThrow(Refusal::unknown))
                .compose(before -> {
                    policy.demandWrites(actor, before.region());
                    if (before.version() != seen) throw new Refusal(Code.STALE_VERSION);
                    // What stands there from before stops no other change.
                    if (!Objects.equals(how.mail(), before.mail())) demandAddress(how.mail());
                    if (validTo != null && validTo.isBefore(before.validFrom()))
                        throw new Refusal(Code.EXTERNAL_ENDS_FIRST);
                    return store.update(conn, after(before, how, validTo), actor.name());
                })
                .map(ExternalService::demandNew)
                .compose(ok -> known(conn, id)));
    }

    private static ExternalBody after(ExternalBody before, Description how, LocalDate validTo) {
        return new ExternalBody(
                before.id(),
                how.name(),
                how.shortName(),
                how.kind(),
                before.region(),
                before.municipality(),
                how.mail(),
                before.validFrom(),
                validTo,
                before.version());
    }

    private static void demandAddress(String mail) {
        if (mail != null && !Letter.isAddress(mail)) throw new Refusal(Code.BAD_EMAIL);
    }

    private static Void demandNew(boolean isNew) {
        if (!isNew) throw new Refusal(Code.EXTERNAL_EXISTS);
        return null;
    }

    private Future<ExternalBody> known(SqlConnection conn, UUID id) {
        return store.byId(conn, id).map(found -> found.orElseThrow(Refusal::unknown));
    }

    private static String place(String region) {
        return region == null ? "" : region;
    }

    private LocalDate today() {
        return DanishTime.at(base.clock().instant()).toLocalDate();
    }
}
