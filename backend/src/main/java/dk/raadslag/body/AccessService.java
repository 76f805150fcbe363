package dk.raadslag.body;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Membership;
import dk.raadslag.access.Refusal;
import dk.raadslag.access.Role;
import dk.raadslag.account.Account;
import dk.raadslag.account.Accounts;
import dk.raadslag.account.RightsNews;
import dk.raadslag.db.Database;
import dk.raadslag.log.Causes;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Letting people in and out. First the wish is committed, then Keycloak's groups follow, then the person's earlier
 * logins end, so that the current rights show at once. Each step may be repeated: pressing again completes whatever
 * broke off, and so does {@link #settle} within half a minute.
 */
final class AccessService {
    private static final Logger LOG = LoggerFactory.getLogger(AccessService.class);

    private final Database db;
    private final Bodies bodies;
    private final AccessStore access;
    private final PersonStore persons;
    private final HoldingStore holdings;
    private final People people;
    private final Accounts accounts;
    private final RightsNews news;
    private final Clock clock;
    private Future<Void> settling = Future.succeededFuture();
    /** True once this process has checked everybody's access. */
    private volatile boolean looked;

    AccessService(
            Database db,
            Bodies bodies,
            AccessStore access,
            PersonStore persons,
            HoldingStore holdings,
            Accounts accounts,
            RightsNews news,
            Clock clock) {
        this.db = db;
        this.bodies = bodies;
        this.access = access;
        this.persons = persons;
        this.holdings = holdings;
        this.people = new People(bodies, persons);
        this.accounts = accounts;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Gives somebody with a part on a seat of the body a login and the groups that belong to it. Fails with
     * {@code login-unavailable} while Keycloak does not answer.
     */
    Future<Invitation> invite(Actor actor, String bodyId, UUID personId) {
        return db.transaction(conn -> person(conn, actor, bodyId, personId)
                        .compose(person -> want(conn, actor, bodyId, person).map(person)))
                .compose(person -> account(person).compose(account -> link(person, account)
                        .compose(ok -> settled(person, account))
                        .compose(ok -> tell(person, account))));
    }

    /** A new account's password can be told only now, so its groups may follow by {@link #settle}. */
    private Future<Void> settled(Person person, Account account) {
        Future<Void> now = settleNow(person.id());
        return account.isNew() ? now.recover(AccessService::later) : now;
    }

    /** A person with a login, and the result of the invitation. */
    record Admitted(UUID id, String name, Invitation invitation) {}

    /**
     * Gives a login without any role, to somebody who is to be asked about a draft. May be repeated: a known address
     * means the person who has it. Fails with {@code no-email}, or {@code login-unavailable} while Keycloak does not
     * answer.
     */
    Future<Admitted> admit(Actor actor, String bodyId, Whom whom) {
        return db.transaction(conn -> {
                    SeatPolicy.requireEditor(actor, bodyId);
                    if (whom.email() == null) throw withoutEmail();
                    return people.of(conn, bodyId, whom).compose(person -> persons.admit(conn, person.id(), bodyId)
                            .map(person));
                })
                .compose(person -> account(person).compose(account -> link(person, account)
                        .compose(ok -> tell(person, account))
                        .map(invitation -> new Admitted(person.id(), person.name(), invitation))));
    }

    private static Refusal withoutEmail() {
        return new Refusal(Code.NO_EMAIL);
    }

    /** Takes every role in the body from somebody, at once; a seat stays theirs until it is given to another person. */
    Future<Void> remove(Actor actor, String bodyId, UUID personId) {
        return db.transaction(conn -> person(conn, actor, bodyId, personId)
                        .compose(person -> wantNothing(conn, actor, bodyId, person)))
                .compose(ok -> settleNow(personId));
    }

    /**
     * Makes access follow the seats and tells Keycloak what it does not know yet; never fails. Checks people whose
     * seats have changed; everybody when the process starts, and once on each day.
     */
    synchronized Future<Void> settle() {
        settling = settling.transform(before -> {
            LocalDate today = SeatService.today(clock);
            boolean first = !looked;
            return db.transaction(conn -> access.takeUnsettled(conn, today).compose(unsettled -> {
                        boolean all = first || unsettled.all();
                        if (!all && unsettled.people().length == 0) return Future.succeededFuture();
                        return access.followSeats(conn, all ? null : unsettled.people(), today, clock.instant());
                    }))
                    .onSuccess(followed -> looked = true)
                    .compose(followed -> db.read(conn -> access.open(conn, today)))
                    .compose(this::settleEach)
                    .recover(AccessService::later);
        });
        return settling;
    }

    private Future<Person> person(SqlConnection conn, Actor actor, String bodyId, UUID personId) {
        SeatPolicy.requireEditor(actor, bodyId);
        return people.known(conn, bodyId, personId);
    }

    private Future<Void> want(SqlConnection conn, Actor actor, String bodyId, Person person) {
        if (person.email() == null) throw withoutEmail();
        return holdings.rolesFrom(conn, bodyId, person.id(), SeatService.today(clock))
                .compose(roles -> {
                    if (roles.isEmpty()) {
                        throw new Refusal(Code.NO_SEAT, Map.of("name", person.name()));
                    }
                    Body body = body(bodyId);
                    Future<Void> all = Future.succeededFuture();
                    for (HoldingStore.PartFrom part : roles) {
                        Membership role = new Membership(bodyId, Access.role(body, part.part()));
                        all = all.compose(
                                ok -> access.want(conn, person.id(), role, true, part.from(), actor, clock.instant()));
                    }
                    return all;
                });
    }

    private Future<Void> wantNothing(SqlConnection conn, Actor actor, String bodyId, Person person) {
        Future<Void> all = Future.succeededFuture();
        for (Role role : Access.roles(body(bodyId))) {
            Membership membership = new Membership(bodyId, role);
            all = all.compose(ok -> access.want(
                    conn, person.id(), membership, false, SeatService.today(clock), actor, clock.instant()));
        }
        return all;
    }

    private Body body(String bodyId) {
        return bodies.byId(bodyId).orElseThrow(Refusal::unknown);
    }

    private Future<Account> account(Person person) {
        Future<Account> linked = person.subject() == null
                ? Future.succeededFuture()
                : accounts.bySubject(person.subject()).map(found -> found.orElse(null));
        return linked.compose(known -> known != null
                ? Future.succeededFuture(known)
                : accounts.byEmail(person.email())
                        .compose(found -> found.isPresent()
                                ? Future.succeededFuture(trusted(found.get()))
                                : accounts.create(person.name(), person.email())));
    }

    /** People who could write somebody else's address into their own account must not get that person's rights. */
    private static Account trusted(Account account) {
        if (account.verified() || account.waits()) return account;
        throw new Refusal(Code.UNVERIFIED_LOGIN);
    }

    private Future<Void> link(Person person, Account account) {
        return db.transaction(conn -> persons.bySubject(conn, account.subject()).compose(other -> {
            if (other.isPresent() && !other.get().id().equals(person.id())) {
                throw new Refusal(Code.LOGIN_TAKEN, Map.of("name", other.get().name()));
            }
            return persons.link(conn, person.id(), account.subject(), clock.instant());
        }));
    }

    /**
     * A password is shown only for an account that this call created. An existing account may belong to anybody, also
     * to somebody with rights elsewhere who has not logged in yet.
     */
    private Future<Invitation> tell(Person person, Account account) {
        if (!account.waits()) return Future.succeededFuture(invitation(Invitation.Outcome.LINKED, person));
        return accounts.mailSetPassword(account.subject()).compose(mailed -> {
            if (mailed) return Future.succeededFuture(invitation(Invitation.Outcome.MAILED, person));
            if (!account.isNew()) return Future.succeededFuture(invitation(Invitation.Outcome.NOT_MAILED, person));
            return accounts.firstPassword(account)
                    .map(password -> new Invitation(Invitation.Outcome.PASSWORD, account.name(), password));
        });
    }

    /** Keycloak takes the address as the login; a name that somebody else gave the account stays hidden. */
    private static Invitation invitation(Invitation.Outcome outcome, Person person) {
        return new Invitation(outcome, person.email(), null);
    }

    /** Fails when Keycloak does not accept it. */
    private Future<Void> settleNow(UUID personId) {
        return db.read(conn -> access.open(conn, SeatService.today(clock))).compose(open -> {
            Future<Void> all = Future.succeededFuture();
            for (Access one : open) {
                if (one.personId().equals(personId)) all = all.compose(ok -> settle(one));
            }
            return all;
        });
    }

    /** What fails now does not stop the rest. */
    private Future<Void> settleEach(List<Access> open) {
        Future<Void> all = Future.succeededFuture();
        for (Access one : open) all = all.compose(ok -> settle(one).recover(AccessService::later));
        return all;
    }

    private static Future<Void> later(Throwable cause) {
        LOG.warn("access is not settled yet: {}", Causes.of(cause));
        return Future.succeededFuture();
    }

    private Future<Void> settle(Access one) {
        Future<Void> told = one.wanted() ? accounts.join(one.subject(), one.role()) : leave(one);
        return told.compose(ok -> db.transaction(
                        conn -> access.done(conn, one).compose(done -> news.changed(conn, one.subject()))))
                .onSuccess(at -> news.tell(one.subject(), at))
                .mapEmpty();
    }

    /** The chair has the group of the chair only as long as that of the members. */
    private Future<Void> leave(Access one) {
        Future<Void> left = accounts.leave(one.subject(), one.role());
        if (one.role().role() != Role.MEMBERS) return left;
        return left.compose(
                ok -> accounts.leave(one.subject(), new Membership(one.role().bodyId(), Role.CHAIR)));
    }
}
