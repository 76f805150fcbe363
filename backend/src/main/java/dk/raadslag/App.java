package dk.raadslag;

import dk.raadslag.access.Revocations;
import dk.raadslag.access.TicketStore;
import dk.raadslag.access.Tokens;
import dk.raadslag.account.Accounts;
import dk.raadslag.account.RightsNews;
import dk.raadslag.attachment.AttachmentFeature;
import dk.raadslag.attachment.AttachmentRoutes;
import dk.raadslag.attendance.AttendanceFeature;
import dk.raadslag.attendance.SeatRules;
import dk.raadslag.attendance.SeatedChanges;
import dk.raadslag.body.BodyFeature;
import dk.raadslag.body.BodyStore;
import dk.raadslag.body.SeatStore;
import dk.raadslag.calendar.CalendarFeature;
import dk.raadslag.calendar.CalendarRoutes;
import dk.raadslag.calendar.CalendarRules;
import dk.raadslag.check.CheckRoutes;
import dk.raadslag.check.CheckService;
import dk.raadslag.comment.RoundFeature;
import dk.raadslag.comment.RoundNotices;
import dk.raadslag.comment.RoundSight;
import dk.raadslag.db.Database;
import dk.raadslag.document.DocumentRoutes;
import dk.raadslag.document.EditionService;
import dk.raadslag.document.ImportService;
import dk.raadslag.http.Api;
import dk.raadslag.http.ClientAddress;
import dk.raadslag.http.Operations;
import dk.raadslag.http.Origins;
import dk.raadslag.http.SecurityHeaders;
import dk.raadslag.http.WebServer;
import dk.raadslag.job.Jobs;
import dk.raadslag.live.Epochs;
import dk.raadslag.live.EventLog;
import dk.raadslag.live.LiveSockets;
import dk.raadslag.live.Rooms;
import dk.raadslag.mail.LetterRoutes;
import dk.raadslag.mail.MailFeature;
import dk.raadslag.meeting.AgendaRoutes;
import dk.raadslag.meeting.AgendaService;
import dk.raadslag.meeting.BodyRules;
import dk.raadslag.meeting.ClosedStore;
import dk.raadslag.meeting.Closing;
import dk.raadslag.meeting.CreationStore;
import dk.raadslag.meeting.EditionStore;
import dk.raadslag.meeting.Editions;
import dk.raadslag.meeting.EventStore;
import dk.raadslag.meeting.ItemRoutes;
import dk.raadslag.meeting.ItemService;
import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.LifeService;
import dk.raadslag.meeting.MeetingCache;
import dk.raadslag.meeting.MeetingChanges;
import dk.raadslag.meeting.MeetingRooms;
import dk.raadslag.meeting.MeetingRoutes;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.meeting.MinutesApproval;
import dk.raadslag.meeting.Notices;
import dk.raadslag.meeting.Preparation;
import dk.raadslag.minutes.MinutesFeature;
import dk.raadslag.notice.MeetingNotices;
import dk.raadslag.text.Passages;
import dk.raadslag.text.TextRooms;
import dk.raadslag.text.TextRoutes;
import dk.raadslag.text.TextService;
import dk.raadslag.text.TextSockets;
import dk.raadslag.text.TextStore;
import dk.raadslag.text.Tickets;
import dk.raadslag.text.UpdateStore;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The composition root: every part, in dependency order. */
public final class App extends VerticleBase {
    private static final int DRAIN_S = 5;

    private final Config config;
    private final Clock clock;
    private Database db;
    private HttpServer server;
    private Operations.Running operations;

    public App(Config config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Future<?> start() {
        PgConnectOptions postgres = config.database().options();
        return Database.open(vertx, postgres, config.database().pool()).compose(this::compose);
    }

    private Future<?> compose(Database opened) {
        db = opened;
        Jobs jobs = new Jobs(vertx);
        Config.Auth auth = config.auth();
        Revocations revocations = new Revocations();
        Tokens tokens = new Tokens(
                vertx,
                auth.issuer(),
                auth.internalUrl() + "/realms/" + auth.realm(),
                auth.client(),
                auth.audience(),
                revocations);
        RightsNews rights = new RightsNews(vertx, jobs, db, revocations, clock);
        Accounts accounts = new Accounts(vertx, auth.internalUrl(), auth.realm(), auth.client(), auth.adminSecret());
        BodyFeature bodies = BodyFeature.create(jobs, db, accounts, rights, clock);

        SeatStore seats = new SeatStore();
        EventLog log = new EventLog();
        TextStore texts = new TextStore();
        UpdateStore updates = new UpdateStore();
        ItemStore items = new ItemStore();
        MeetingCache cache = new MeetingCache();
        MeetingStore meetings = new MeetingStore(items, texts, cache);
        EventStore events = new EventStore(texts, items, new CreationStore(texts, items));
        EditionStore editionStore = new EditionStore();
        ClosedStore closedStore = new ClosedStore();

        MailFeature mail = MailFeature.start(
                vertx,
                jobs,
                db,
                config.mail().smtp(),
                Optional.of(config.mail().folder()).filter(folder -> config.demo() && !folder.isEmpty()));
        Epochs epochs = new Epochs(jobs, db, clock);
        TextRooms textRooms = new TextRooms(vertx, jobs, db, updates, clock, epochs::mends);
        RoundSight roundSight = new RoundSight(db, meetings, clock);
        Rooms rooms = new Rooms(
                vertx, jobs, new MeetingRooms(db, meetings, log, textRooms::now, texts::versions, roundSight::now));
        MeetingChanges changes = new MeetingChanges(
                db,
                meetings,
                events,
                new Editions(meetings, texts, editionStore, CheckService::refuseLeaks),
                log,
                Notices.each(
                        new MeetingNotices(mail.post(), seats, config.url()),
                        new RoundNotices(mail.post(), config.url(), clock)),
                clock,
                rooms::changed,
                rooms::deleted);
        MeetingService meetingService = new MeetingService(db, meetings, log);
        BodyRules rules = new SeatRules(seats, new CalendarRules(clock)::remarksUntil);
        SeatedChanges seated = new SeatedChanges(db, meetings, seats, changes);
        MinutesApproval approval = new MinutesApproval(db, changes);
        EditionService editionService = new EditionService(vertx, db, meetingService, editionStore, closedStore);
        LifeService lifeService =
                new LifeService(changes, new Preparation(db, meetings, rules), approval, editionService::printSoon);
        ItemService itemService =
                new ItemService(meetingService, changes, approval, new Closing(db, meetings, closedStore, changes));
        AgendaService agendaService = new AgendaService(db, meetings, changes);
        TextService textService = new TextService(db, texts, updates, meetingService, clock);
        Tickets tickets = new Tickets(db, new TicketStore(), textService, clock);
        CalendarFeature calendar = CalendarFeature.create(db, meetings, changes, config.url(), clock);
        LiveSockets sockets = new LiveSockets(vertx, jobs, rooms, tokens, epochs::id);
        TextSockets textSockets = new TextSockets(vertx, textRooms, tickets, tokens, epochs::id);

        AttachmentFeature attachments = AttachmentFeature.of(
                vertx,
                jobs,
                db,
                items,
                meetingService,
                changes,
                clock,
                config.files().uploadMaxBytes(),
                roundSight::draft);

        revocations.onNews(sockets::endLogins);
        revocations.onNews(textSockets::endLogins);
        epochs.onChange(cache::forget);
        epochs.onChange(textRooms::comeAnew);
        epochs.onChange(sockets::comeAnew);

        ClientAddress addresses = new ClientAddress(config.web().trustedProxies());
        int publicAtOnce = config.database().pool() / 2;

        return rights.start()
                .compose(ok -> epochs.start())
                .compose(ok -> Api.create(vertx, tokens, addresses, publicAtOnce))
                .compose(api -> {
                    ViewerRoutes.mount(api, config, bodies, calendar.feeds()::seen, clock);
                    bodies.mount(api);
                    CalendarRoutes.mount(api, calendar);
                    MeetingRoutes.mount(api, meetingService, lifeService);
                    AgendaRoutes.mount(api, agendaService);
                    ItemRoutes.mount(api, itemService);
                    AttendanceFeature.mount(api, db, meetingService, changes, seated, clock);
                    MinutesFeature.mount(api, db, meetingService, itemService, seated);
                    MinutesFeature.tellCorrections(vertx, db, changes, clock);
                    DocumentRoutes.mount(
                            api,
                            new ImportService(vertx, db, new BodyStore(), changes),
                            meetingService,
                            editionService);
                    RoundFeature.mount(
                            api,
                            new RoundFeature.Parts(
                                    vertx,
                                    jobs,
                                    db,
                                    meetings,
                                    items,
                                    meetingService,
                                    changes,
                                    seats,
                                    texts,
                                    new Passages(vertx, updates, clock),
                                    rooms,
                                    mail.post(),
                                    config.url(),
                                    clock));
                    CheckRoutes.mount(api, new CheckService(meetingService));
                    TextRoutes.mount(api, textService, tickets);
                    AttachmentRoutes.mount(api, attachments);
                    LetterRoutes.mount(api, mail, config.demo());
                    return WebServer.start(
                            vertx,
                            new WebServer.Settings(
                                    config.host(),
                                    config.port(),
                                    new Origins(config.url(), config.demo()),
                                    addresses,
                                    config.web().socketsPerAddress()),
                            new SecurityHeaders(auth.url()),
                            api,
                            sockets::accept,
                            textSockets::open);
                })
                .onSuccess(started -> server = started)
                .compose(started -> Operations.start(
                        vertx, config.web().operationsHost(), config.web().operationsPort(), db, jobs, sockets::count))
                .onSuccess(started -> operations = started);
    }

    /** The port in use, also when a free one was asked for. */
    public int port() {
        return server.actualPort();
    }

    /** The port on which health and metrics are told. */
    public int operationsPort() {
        return operations.server().actualPort();
    }

    /** Nobody new comes in; the sockets go to whoever serves next, and what was begun has some seconds to end. */
    public Future<Void> drain() {
        operations.stopping().run();
        return server.shutdown(DRAIN_S, TimeUnit.SECONDS);
    }

    @Override
    public Future<?> stop() {
        return db == null ? Future.succeededFuture() : db.close();
    }
}
