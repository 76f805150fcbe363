package dk.raadslag;

import dk.raadslag.account.Logins;
import dk.raadslag.alert.AlertFeature;
import dk.raadslag.alert.AlertNotices;
import dk.raadslag.alert.Alerts;
import dk.raadslag.attachment.AttachmentFeature;
import dk.raadslag.attendance.AttendanceFeature;
import dk.raadslag.attendance.SeatRules;
import dk.raadslag.attendance.SeatedChanges;
import dk.raadslag.base.Base;
import dk.raadslag.base.TempFolder;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.BodyFeature;
import dk.raadslag.body.SeatRoles;
import dk.raadslag.body.SeatStore;
import dk.raadslag.calendar.CalendarFeature;
import dk.raadslag.calendar.CalendarRules;
import dk.raadslag.check.CheckFeature;
import dk.raadslag.check.CheckService;
import dk.raadslag.comment.RoundFeature;
import dk.raadslag.comment.RoundNotices;
import dk.raadslag.comment.RoundSight;
import dk.raadslag.db.Database;
import dk.raadslag.dispatch.DispatchFeature;
import dk.raadslag.document.DocumentFeature;
import dk.raadslag.external.ExternalFeature;
import dk.raadslag.http.Api;
import dk.raadslag.http.ClientAddress;
import dk.raadslag.http.Feature;
import dk.raadslag.http.Operations;
import dk.raadslag.http.Origins;
import dk.raadslag.http.SecurityHeaders;
import dk.raadslag.http.WebServer;
import dk.raadslag.imports.ImportFeature;
import dk.raadslag.inquiry.InquiryFeature;
import dk.raadslag.job.Jobs;
import dk.raadslag.live.Epochs;
import dk.raadslag.live.LiveSockets;
import dk.raadslag.mail.MailFeature;
import dk.raadslag.meeting.MeetingFeature;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingRooms;
import dk.raadslag.meeting.MeetingStores;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.Notices;
import dk.raadslag.minutes.MinutesFeature;
import dk.raadslag.minutes.MinutesNotices;
import dk.raadslag.minutes.Named;
import dk.raadslag.notice.LetterCards;
import dk.raadslag.notice.MeetingAlerts;
import dk.raadslag.notice.MeetingNotices;
import dk.raadslag.notice.NoticeFeature;
import dk.raadslag.paper.PaperFeature;
import dk.raadslag.planned.PlannedFeature;
import dk.raadslag.preview.PreviewRoutes;
import dk.raadslag.promise.PromiseFeature;
import dk.raadslag.push.PushFeature;
import dk.raadslag.reading.ReadingFeature;
import dk.raadslag.reply.ReplyAddresses;
import dk.raadslag.reply.ReplyFeature;
import dk.raadslag.screen.ScreenFeature;
import dk.raadslag.search.Rows;
import dk.raadslag.search.SearchFeature;
import dk.raadslag.text.TextFeature;
import dk.raadslag.text.TextLogs;
import dk.raadslag.today.TodayFeature;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The composition root: every part, in dependency order. */
public final class App extends VerticleBase {
    private static final int DRAIN_S = 5;

    private final Config config;
    private final Clock clock;
    private final Function<Vertx, Jobs> jobs;
    private Database db;
    private HttpServer server;
    private Operations.Running operations;
    private ReplyFeature replies;

    public App(Config config, Clock clock) {
        this(config, clock, Jobs::new);
    }

    /** @param jobs makes what runs periodic work */
    App(Config config, Clock clock, Function<Vertx, Jobs> jobs) {
        this.config = config;
        this.clock = clock;
        this.jobs = jobs;
    }

    @Override
    public Future<?> start() {
        TempFolder.sweep(vertx);
        PgConnectOptions postgres = config.database().options();
        return Database.open(vertx, postgres, config.database().pool()).compose(this::compose);
    }

    private Future<?> compose(Database opened) {
        db = opened;
        Base base = new Base(vertx, jobs.apply(vertx), db, clock, config.url());
        Config.Auth auth = config.auth();
        Logins logins = new Logins(base, auth.keycloak());
        Epochs epochs = new Epochs(base.jobs(), db, clock);
        MailFeature mail = new MailFeature(
                base, config.mail().smtp(), config.demo(), config.mail().folder());
        Bodies known = new Bodies(base);
        BodyFeature bodies = new BodyFeature(base, known, logins);
        MeetingPolicy policy = new MeetingPolicy(known);
        Alerts alerts = new Alerts(clock);

        TextLogs logs = new TextLogs(base, epochs::mends);
        MeetingStores stores = MeetingStores.over(logs.texts());
        RoundSight rounds = new RoundSight(db, stores.meetings(), policy, clock);
        SeatStore seats = new SeatStore();
        SeatRoles roles = new SeatRoles(seats, known);
        Named named = new Named(seats, known, roles);
        Rows found = new Rows();
        Meetings meetings = new Meetings(
                base,
                known,
                stores,
                logs.texts(),
                new MeetingRooms(
                        db, stores.meetings(), policy, stores.log(), logs.rooms()::now, logs.texts()::versions),
                CheckService::refuseLeaks,
                Notices.each(
                        new MeetingNotices(
                                mail.post(),
                                alerts,
                                seats,
                                known,
                                config.url(),
                                config.mail().from(),
                                new ReplyAddresses(config.mail().replies()),
                                clock),
                        new RoundNotices(mail.post(), alerts, config.url(), clock),
                        new MinutesNotices(alerts, named),
                        new AlertNotices(alerts),
                        found));
        SeatedChanges seated = new SeatedChanges(db, stores.meetings(), seats, meetings.changes());

        AttachmentFeature attachments =
                new AttachmentFeature(base, meetings, config.files().uploadMaxBytes(), rounds::draft);
        DocumentFeature documents = new DocumentFeature(base, meetings, attachments.files());
        PaperFeature papers = new PaperFeature(base, attachments, documents.opener());
        SeatRules rules = new SeatRules(seats, new CalendarRules(clock)::remarksUntil);
        MeetingFeature life = new MeetingFeature(base, meetings, rules, documents::printSoon, documents::originOf);
        CalendarFeature calendar = new CalendarFeature(base, meetings);
        TextFeature texts = new TextFeature(
                base,
                meetings,
                logs,
                logins.tokens(),
                epochs::id,
                config.texts().packAfter());
        AttendanceFeature attendance = new AttendanceFeature(base, meetings, seated);
        ScreenFeature screens = new ScreenFeature(base, meetings, attendance.arrivals(), logins);
        MinutesFeature minutes = new MinutesFeature(base, meetings, life.items(), seated, named, alerts);
        RoundFeature comments = new RoundFeature(base, meetings, logs, mail.post(), alerts, documents.press());
        replies = new ReplyFeature(
                base, meetings, seated, roles, alerts, config.mail().replies());
        InquiryFeature inquiries = new InquiryFeature(base, meetings, seats, mail.post());
        TodayFeature today = new TodayFeature(
                base,
                meetings.topics(),
                life.own(),
                seats,
                attendance.cards(),
                minutes.cards(),
                comments.cards(),
                inquiries.cards(),
                life.cards(),
                new LetterCards(seats, mail.letters(), known),
                replies.cards(),
                calendar.cards());
        meetings.rooms().onNews(changed -> today.news());
        AlertFeature told = new AlertFeature(
                base,
                meetings,
                alerts,
                roles,
                mail.post(),
                new MeetingAlerts(meetings),
                minutes.alerts(),
                comments.alerts());
        PromiseFeature promises = new PromiseFeature(base, meetings);
        List<Feature> features = List.of(
                new ViewerFeature(config, bodies, calendar, clock),
                today,
                told,
                new PushFeature(base, config.push().services(), told.pushes()),
                bodies,
                new ExternalFeature(base, known),
                inquiries,
                calendar,
                new PlannedFeature(base, meetings),
                life,
                attendance,
                screens,
                minutes,
                documents,
                new ImportFeature(base, meetings.topics(), documents.imports()),
                new DispatchFeature(base, meetings, documents.items(), attachments.bytes(), mail),
                comments,
                promises,
                new CheckFeature(base, meetings, papers.service(), promises.service()),
                new NoticeFeature(base, meetings, seats),
                texts,
                attachments,
                papers,
                new ReadingFeature(base, meetings, seats),
                new SearchFeature(base, meetings, found),
                replies,
                mail);

        LiveSockets sockets = new LiveSockets(
                vertx,
                base.jobs(),
                meetings.rooms(),
                meetings.topics(),
                logins.tokens(),
                screens.sockets()::actor,
                epochs::id);
        logins.onEnded(sockets::endLogins);
        logins.onEnded(texts.sockets()::endLogins);
        epochs.onChange(stores.cache()::forget);
        epochs.onChange(logs.rooms()::comeAnew);
        epochs.onChange(meetings.list()::forget);
        epochs.onChange(today::forget);
        epochs.onChange(sockets::comeAnew);
        epochs.onChange(known::look);

        ClientAddress addresses = new ClientAddress(config.web().trustedProxies());
        WebServer.Settings settings = new WebServer.Settings(
                config.host(),
                config.port(),
                new Origins(config.url(), config.demo()),
                addresses,
                config.web().socketsPerAddress(),
                config.pages().leads(),
                config.url(),
                new PreviewRoutes(meetings));
        return known.start()
                .compose(ok -> logins.start())
                .compose(ok -> epochs.start())
                .compose(ok -> Api.create(
                        vertx, logins.tokens(), addresses, config.database().pool() / 2))
                .compose(api -> {
                    features.forEach(feature -> feature.mount(api));
                    SecurityHeaders headers = new SecurityHeaders(auth.url());
                    return WebServer.start(vertx, settings, headers, api, sockets::accept, texts.sockets()::open);
                })
                .onSuccess(started -> server = started)
                .compose(started -> Operations.start(
                        vertx,
                        config.web().operationsHost(),
                        config.web().operationsPort(),
                        db,
                        base.jobs(),
                        sockets::count))
                .onSuccess(started -> operations = started);
    }

    /** The port in use, also when a free one was asked for. */
    public int port() {
        return server.actualPort();
    }

    /** The port of health and metrics. */
    public int operationsPort() {
        return operations.server().actualPort();
    }

    /** What takes the answers of calendars. */
    ReplyFeature replies() {
        return replies;
    }

    /** Accepts no new connections; sockets move to another process, and work in progress has some seconds to end. */
    public Future<Void> drain() {
        operations.stopping().run();
        return server.shutdown(DRAIN_S, TimeUnit.SECONDS);
    }

    @Override
    public Future<?> stop() {
        return db == null ? Future.succeededFuture() : db.close();
    }
}
