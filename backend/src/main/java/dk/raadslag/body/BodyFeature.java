package dk.raadslag.body;

import dk.raadslag.account.Accounts;
import dk.raadslag.account.RightsNews;
import dk.raadslag.db.Database;
import dk.raadslag.http.Api;
import dk.raadslag.job.Jobs;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Seats, people and their access, put together. */
public final class BodyFeature {
    /** How long a seat may have begun or ended before access follows it, and how often Keycloak is asked again. */
    private static final Duration SETTLE_EVERY = Duration.ofSeconds(30);

    private final SeatService seats;
    private final AccessService access;

    private BodyFeature(SeatService seats, AccessService access) {
        this.seats = seats;
        this.access = access;
    }

    public static BodyFeature create(Jobs jobs, Database db, Accounts accounts, RightsNews news, Clock clock) {
        SeatStore seatStore = new SeatStore();
        HoldingStore holdings = new HoldingStore();
        PersonStore persons = new PersonStore();
        AccessStore accessStore = new AccessStore();
        AccessService access = new AccessService(db, accessStore, persons, holdings, accounts, news, clock);
        SeatService seats =
                new SeatService(db, new BodyStore(), seatStore, holdings, persons, accessStore, access::settle, clock);
        jobs.every("access", SETTLE_EVERY, access::settle);
        return new BodyFeature(seats, access);
    }

    public void mount(Api api) {
        SeatRoutes.mount(api, seats, access);
    }

    /** Where the person with this login sits today; he has been here. */
    public Future<List<Seat>> seatsOf(String subject) {
        return seats.ofLogin(subject);
    }
}
